using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1010: a value of a JSON type that its element does not take, so IAM refuses the policy.</summary>
internal sealed class WrongTypeRule() : Rule(RuleCatalogue.PK1010_WrongType)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Json is not { } json) return;
        HashSet<TextRange>? wrong = null;
        foreach (GrammarProblem problem in context.Policy.Problems)
        {
            if (problem.Kind != GrammarProblemKind.WrongType) continue;
            (wrong ??= []).Add(problem.Range);
            JsonPlace? place = JsonPlace.Find(json.Root, problem.Range);
            if (place is not null && IsTemplate(place.Value)) continue;
            string message = problem.Message.TrimEnd('.') + Harm;
            context.Report(Info, new(problem.Range), message, place is null ? [] : WrongTypeFix.Create(json, place));
        }

        if (wrong is null) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            IEnumerable<PolicyText> values = (statement.Actions?.Values ?? []).Concat(statement.Resources?.Values ?? [])
                .Concat(statement.Principals.SelectMany(principal => principal.Values.Values));
            foreach (PolicyText value in values.Where(value => wrong.Contains(value.WholeRange))) context.Settle(value);
        }
    }

    private const string Harm = ", so IAM refuses the policy.";

    /// <summary>
    /// Whether a template will put a value here: <c>{"Ref": ...}</c> and <c>{"Fn::Sub": ...}</c> are CloudFormation's.
    /// </summary>
    private static bool IsTemplate(JsonNode node) => node.IsObject && node.Members.Count == 1
        && (node.Members[0].Name == "Ref" || node.Members[0].Name.StartsWith("Fn::", StringComparison.Ordinal));
}
