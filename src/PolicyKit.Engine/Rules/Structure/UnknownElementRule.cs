using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1002: an element that the policy language does not know, so IAM refuses the policy.</summary>
internal sealed class UnknownElementRule() : GrammarRule(RuleCatalogue.PK1002_UnknownElement, GrammarProblemKind.UnknownElement)
{
    protected override IEnumerable<Fix> FixesOf(JsonText json, GrammarProblem problem)
    {
        if (problem.Name is not { } meant || JsonEdit.Replace(json, problem.Range, meant) is not { } edit) yield break;
        yield return new($"Rename to {meant} (IAM refused the policy; now it applies)", FixKind.Repairs, edit);
    }
}
