using System.Globalization;
using Amazon.Auth.AccessControlPolicy;

namespace PolicyKit.Benchmarks.Peers;

internal sealed class AwsSdkContender : IContender
{
    public string Seed() => new Amazon.Auth.AccessControlPolicy.Policy()
        .WithStatements(
            Allow(["s3:*"], "arn:aws:s3:::new-client*"),
            Allow(["s3:*"], "arn:aws:s3:::new-client-dev*"),
            Allow(["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation", "cloudfront:ListInvalidations"], "*"))
        .ToJson();

    public string Forty()
    {
        var policy = new Amazon.Auth.AccessControlPolicy.Policy();
        for (int i = 0; i < 40; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            Statement statement = Allow(["s3:GetObject", "s3:PutObject"], $"arn:aws:s3:::bucket-{number}/*")
                .WithConditions(ConditionFactory.NewCondition(
                    ConditionFactory.StringComparisonType.StringEquals, "aws:PrincipalTag/team", "team-" + number));
            statement.Id = "S" + number;
            policy.Statements.Add(statement);
        }

        return policy.ToJson();
    }

    private static Statement Allow(string[] actions, string resource) => new Statement(Statement.StatementEffect.Allow)
        .WithActionIdentifiers([.. actions.Select(action => new ActionIdentifier(action))])
        .WithResources(new Resource(resource));
}
