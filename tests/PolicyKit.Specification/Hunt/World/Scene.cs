namespace PolicyKit.Specification.Hunt.World;

/// <summary>A sort of resource with the actions on it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Actions">Actions of requests.</param>
/// <param name="ActionPatterns">Actions of policies.</param>
/// <param name="Resources">Resources of requests.</param>
/// <param name="ResourcePatterns">Resources of policies.</param>
internal sealed record Scene(string Name, string[] Actions, string[] ActionPatterns, string[] Resources, string[] ResourcePatterns)
{
    public static readonly Scene Bucket = new(
        "bucket",
        ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
        ["s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:*", "s3:Get*", "S3:putobject", "s3:*Object"],
        ["arn:aws:s3:::acme", "arn:aws:s3:::acme/home/ann/x", "arn:aws:s3:::acme/pub/y:z", "arn:aws:s3:::acme2/pub/y:z"],
        ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*", "arn:aws:s3:::acme*", "arn:aws:s3:::acme/home/${aws:username}/*", "arn:aws:s3:::acme/pub/?:z", "*"]);

    public static readonly Scene Queue = new(
        "queue",
        ["sqs:SendMessage", "sqs:ReceiveMessage"],
        ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:*", "sqs:Send*"],
        ["arn:aws:sqs:eu-west-1:111122223333:jobs", "arn:aws:sqs:eu-west-1:444455556666:jobs"],
        ["arn:aws:sqs:eu-west-1:111122223333:jobs", "arn:aws:sqs:*:*:jobs", "arn:aws:sqs:*:111122223333:j*", "*"]);

    public static readonly Scene Key = new(
        "key",
        ["kms:Decrypt", "kms:Encrypt"],
        ["kms:Decrypt", "kms:Encrypt", "kms:*", "kms:De*"],
        ["arn:aws:kms:eu-west-1:111122223333:key/k1"],
        ["*"]);

    public static readonly Scene Role = new(
        "role",
        ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
        ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:*", "sts:AssumeRole*"],
        ["arn:aws:iam::111122223333:role/target"],
        []);

    public static readonly Scene[] All = [Bucket, Bucket, Queue, Key, Role];

    /// <summary>Whether statements of its policy have no Resource.</summary>
    public bool IsTrust => ResourcePatterns.Length == 0;

    /// <summary>Actions without a resource type, for identity policies.</summary>
    public static readonly string[] WithoutResource = ["s3:ListAllMyBuckets", "sqs:ListQueues"];
}
