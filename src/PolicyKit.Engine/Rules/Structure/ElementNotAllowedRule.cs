using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1006: an element that policies have, but not those of this kind.</summary>
internal sealed class ElementNotAllowedRule()
    : GrammarRule(RuleCatalogue.PK1006_ElementNotAllowed, GrammarProblemKind.ElementNotAllowed)
{
    protected override IEnumerable<Fix> FixesOf(JsonText json, GrammarProblem problem)
    {
        if (JsonPlace.Find(json.Root, problem.Range) is not { } place) yield break;
        if (JsonEdit.Remove(json, place.Parent, place.Index) is not { } edit) yield break;
        yield return new($"Remove {place.Name} (IAM refused the policy; now it applies)", FixKind.Repairs, edit);
    }

    // An Id changes nothing that a policy allows.
    protected override FindingSeverity SeverityOf(GrammarProblem problem) =>
        problem.Name == PolicyElements.Id ? FindingSeverity.Warning : Info.DefaultSeverity;
}
