using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1004: a required element is missing, or Effect is neither Allow nor Deny.</summary>
internal sealed class MissingElementRule() : GrammarRule(RuleCatalogue.PK1004_MissingElement, GrammarProblemKind.MissingElement)
{
    protected override IEnumerable<Fix> FixesOf(JsonText json, GrammarProblem problem) => problem.Name switch
    {
        "Allow" or "Deny" => [new($"Write {problem.Name} (IAM refused the policy; now it "
            + $"applies)", FixKind.Repairs, new TextEdit(problem.Range, problem.Name))],
        PolicyElements.Effect => [.. Insert(json, problem, "Allow"), .. Insert(json, problem, "Deny")],
        PolicyElements.Action => Insert(json, problem, "ACTION"),
        PolicyElements.Resource => Insert(json, problem, "RESOURCE"),
        _ => [],
    };

    /// <summary>
    /// Inserts the element; ACTION and RESOURCE are to be filled in, and PK2003 and PK2004 say so until they are.
    /// </summary>
    private static IEnumerable<Fix> Insert(JsonText json, GrammarProblem problem, string value)
    {
        if (JsonPlace.FindObject(json.Root, problem.Range.Start) is not { Members.Count: > 0 } statement) yield break;
        string what = value is "Allow" or "Deny" ? "IAM refused the policy; now it applies" : "to be filled in";
        yield return new(
            $"Add \"{problem.Name}\": \"{value}\" ({what})",
            FixKind.Repairs,
            JsonEdit.AddFirst(json, statement, problem.Name!, $"\"{value}\""));
    }
}
