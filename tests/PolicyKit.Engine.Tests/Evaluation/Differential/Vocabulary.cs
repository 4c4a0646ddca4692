namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>The few names that policies and requests are made of, so that they meet often.</summary>
internal static class Vocabulary
{
    public const string Own = "123456789012", Other = "999999999999";

    public const string Service = "sns.amazonaws.com";

    public static readonly string[] Names = ["ann", "bob"];

    public static readonly string[] Principals =
    [
        User(Own, "ann"), User(Own, "team/bob"), Role(Own, "deploy"), Session(Own, "deploy/ann"), Session(Own, "deploy/bob"),
        $"arn:aws:sts::{Own}:federated-user/ann", Root(Own), User(Other, "ann"), Session(Other, "deploy/ann"), Role(Other, "deploy"), Root(Other),
    ];

    /// <summary>Each action with resources that requests name; an action that takes none names <c>*</c>.</summary>
    public static readonly (ActionCase[] Actions, string[] Resources)[] Services =
    [
        (Of("s3:GetObject", "s3:GetObjectTagging", "s3:PutObject"),
            ["arn:aws:s3:::new-client/home/ann/a.txt", "arn:aws:s3:::new-client2/home/bob/x", "arn:aws:s3:::new-client-dev/a(b)+[c]", "arn:aws:s3:::b/pay$me"]),
        (Of("s3:ListBucket", "s3:GetBucketPolicy"), ["arn:aws:s3:::new-client", "arn:aws:s3:::new-client2"]),
        (Of("sqs:SendMessage", "sqs:GetQueueUrl"), [$"arn:aws:sqs:us-east-1:{Own}:ann-queue", $"arn:aws:sqs:eu-west-1:{Other}:bob-queue"]),
        (Of("dynamodb:GetItem", "dynamodb:Query"), [$"arn:aws:dynamodb:us-east-1:{Own}:table/ann/index/bob"]),
        (Of("logs:PutLogEvents"), [$"arn:aws:logs:us-east-1:{Own}:log-group:ann:log-stream:bob"]),
        (Of("kms:Decrypt", "kms:DescribeKey"), [$"arn:aws:kms:us-east-1:{Own}:key/ann"]),
        (Of("sts:AssumeRole", "sts:TagSession", "iam:PassRole"), [Role(Own, "deploy"), Role(Own, "team/ann")]),
        ([new("s3:ListAllMyBuckets", TakesOnlyStar: true), new("ec2:DescribeInstances", TakesOnlyStar: true)], ["*"]),
    ];

    public static string User(string account, string name) => $"arn:aws:iam::{account}:user/{name}";

    public static string Role(string account, string name) => $"arn:aws:iam::{account}:role/{name}";

    public static string Session(string account, string name) => $"arn:aws:sts::{account}:assumed-role/{name}";

    public static string Root(string account) => $"arn:aws:iam::{account}:root";

    private static ActionCase[] Of(params string[] names) => [.. names.Select(name => new ActionCase(name))];
}
