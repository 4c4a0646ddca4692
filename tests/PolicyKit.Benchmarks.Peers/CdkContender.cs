using System.Globalization;
using Amazon.CDK;
using Newtonsoft.Json;
using Cdk = Amazon.CDK.AWS.IAM;

namespace PolicyKit.Benchmarks.Peers;

internal sealed class CdkContender : IContender
{
    private readonly Stack _stack = new(new App(), "Stack");

    public string Seed() => Write(
        Allow(null, ["s3:*"], "arn:aws:s3:::new-client*"),
        Allow(null, ["s3:*"], "arn:aws:s3:::new-client-dev*"),
        Allow(null, ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation", "cloudfront:ListInvalidations"], "*"));

    public string Forty() => Write([.. Enumerable.Range(0, 40).Select(i => i.ToString(CultureInfo.InvariantCulture)).Select(number =>
        Allow("S" + number, ["s3:GetObject", "s3:PutObject"], $"arn:aws:s3:::bucket-{number}/*", "team-" + number))]);

    private static Cdk.PolicyStatement Allow(string? sid, string[] actions, string resource, string? team = null) => new(
        new Cdk.PolicyStatementProps
        {
            Sid = sid,
            Effect = Cdk.Effect.ALLOW,
            Actions = actions,
            Resources = [resource],
            Conditions = team is null ? null : new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalTag/team"] = team },
            },
        });

    private string Write(params Cdk.PolicyStatement[] statements)
    {
        var document = new Cdk.PolicyDocument(new Cdk.PolicyDocumentProps { Statements = statements });
        return JsonConvert.SerializeObject(_stack.Resolve(document.ToJSON()));
    }
}
