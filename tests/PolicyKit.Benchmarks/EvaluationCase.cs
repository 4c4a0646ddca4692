using System.Globalization;
using PolicyKit.Evaluation;

namespace PolicyKit.Benchmarks;

/// <summary>A policy and requests that are evaluated over and over.</summary>
internal sealed record EvaluationCase(string Name, string Policy, (string Action, string Resource, bool IsAllowed)[] Requests)
{
    private const int Many = 1_000;

    public static EvaluationCase[] All { get; } =
    [
        new(
            "seed",
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client*"},{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client-dev*"},{"Effect":"Allow","Action":["cloudfront:CreateInvalidation","cloudfront:GetInvalidation","cloudfront:ListInvalidations"],"Resource":"*"}]}""",
            [
                ("s3:GetObject", "arn:aws:s3:::new-client/assets/logo.png", true),
                ("s3:PutObject", "arn:aws:s3:::new-client-dev/index.html", true),
                ("s3:GetObject", "arn:aws:s3:::another-client/assets/logo.png", false),
                ("cloudfront:CreateInvalidation", "arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE", true),
                ("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:queue", false),
            ]),
        new(
            "1,000 actions",
            Statements(i => $$"""{"Effect":"Allow","Action":"x:Do{{i}}","Resource":"arn:aws:x:us-east-1:111122223333:thing/{{i}}/*"}"""),
            [("x:Do500", "arn:aws:x:us-east-1:111122223333:thing/500/a", true), ("x:Do500", "arn:aws:x:us-east-1:111122223333:thing/501/a", false)]),
        new(
            "1,000 resources",
            Statements(i => $$"""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::client-{{i}}/*"}"""),
            [("s3:GetObject", "arn:aws:s3:::client-999/a", true), ("s3:GetObject", "arn:aws:s3:::nobody/a", false)]),
        new(
            "12 stars",
            $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/{{string.Concat(Enumerable.Repeat("*a", 12))}}b"}]}""",
            [("s3:GetObject", "arn:aws:s3:::b/" + new string('a', 40), false)]),
    ];

    public PolicySet Compile() => PolicySet.Compile(PolicyDocument.Parse(Policy));

    /// <summary>The requests, each checked to be decided as it should.</summary>
    public AuthorizationRequest[] Checked(PolicySet set) => [.. Requests.Select(item =>
    {
        var request = new AuthorizationRequest(item.Action, item.Resource);
        return set.Evaluate(request).IsAllowed == item.IsAllowed ? request : throw new InvalidOperationException(request.ToString());
    })];

    private static string Statements(Func<string, string> statement) => """{"Version":"2012-10-17","Statement":["""
        + string.Join(",", Enumerable.Range(0, Many).Select(i => statement(i.ToString(CultureInfo.InvariantCulture)))) + "]}";
}
