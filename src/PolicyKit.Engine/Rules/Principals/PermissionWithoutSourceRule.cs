using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7012: a service may run a function or send to a queue, topic or bus, for whichever account it does so.</summary>
internal sealed class PermissionWithoutSourceRule() : SourceRule(RuleCatalogue.PK7012_PermissionWithoutSource)
{
    private static readonly HashSet<string> Deliveries = new(StringComparer.OrdinalIgnoreCase)
    {
        "lambda:InvokeFunction", "lambda:*", "lambda:Invoke*", "sqs:SendMessage", "sqs:*", "sqs:Send*", "sns:Publish", "sns:*",
        "events:PutEvents",
    };

    protected override bool Applies(StatementModel statement) =>
        statement.Actions is { IsNegated: false, Values.Count: > 0 } actions
        && actions.Values.All(value => Deliveries.Contains(value.Text));

    /// <summary>Lambda's own permission says for whom in a field of its own; elsewhere not every service tells.</summary>
    protected override bool KnownServicesOnly(StatementModel statement) =>
        !statement.Actions!.Values.All(value => ActionName.Parse(value.Text).Service == "lambda");

    protected override string Message(string services, StatementModel statement) =>
        $"{services} may use {PrincipalStatements.Actions(statement)} here for every AWS account, so anybody's events reach "
        + "it: add a condition on aws:SourceArn or aws:SourceAccount (SourceArn or SourceAccount of a Lambda permission).";
}
