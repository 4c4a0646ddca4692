using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1005: two elements that exclude each other stand in one statement. Either may be the one to keep.</summary>
internal sealed class ExclusiveElementsRule()
    : GrammarRule(RuleCatalogue.PK1005_ExclusiveElements, GrammarProblemKind.ExclusiveElements)
{
    protected override IEnumerable<Fix> FixesOf(JsonText json, GrammarProblem problem)
    {
        if (JsonPlace.Find(json.Root, problem.Range) is not { } later) yield break;
        int earlier = 0;
        while (earlier < later.Index && later.Parent.Members[earlier].Name != problem.Name) earlier++;
        if (earlier == later.Index) yield break;
        foreach ((int removed, string kept) in new[] { (later.Index, problem.Name!), (earlier, later.Name) })
        {
            if (JsonEdit.Remove(json, later.Parent, removed) is not { } edit) continue;
            string name = later.Parent.Members[removed].Name;
            yield return new($"Keep {kept}, remove {name} (IAM refused both together; now the policy "
                + $"applies)", FixKind.Repairs, edit);
        }
    }
}
