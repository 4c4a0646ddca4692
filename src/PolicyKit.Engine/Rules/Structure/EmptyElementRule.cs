using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1013: an empty Sid, array or object, which says nothing, or makes the statement say nothing.</summary>
internal sealed class EmptyElementRule() : Rule(RuleCatalogue.PK1013_EmptyElement)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Json is not { } json || json.Root.Find(PolicyElements.Statement) is not { } statements) return;
        foreach (JsonNode statement in statements.IsArray ? statements.Items : [statements])
        {
            for (int i = 0; i < statement.Members.Count; i++) CheckElement(context, json, new(statement, i));
        }
    }

    private void CheckElement(RuleContext context, JsonText json, JsonPlace place)
    {
        string name = place.Name;
        switch (name)
        {
            case PolicyElements.Sid when IsEmpty(place.Value, JsonKind.String):
                Report(context, json, place, "The Sid is empty and names nothing: remove it, or write a name.", isIdle: true);
                break;
            case PolicyElements.Action or PolicyElements.Resource when IsEmpty(place.Value, JsonKind.Array):
                Report(context, json, place, $"{name} is empty, so the statement has no effect: list what it is about, or "
                    + $"remove the statement.", isIdle: false);
                break;
            case PolicyElements.NotAction or PolicyElements.NotResource when IsEmpty(place.Value, JsonKind.Array):
                Report(context, json, place, $"{name} is empty, so the statement is about everything: list what it is not "
                    + $"about, or write {name.Substring(3)}.", isIdle: false);
                break;
            case PolicyElements.Principal or PolicyElements.NotPrincipal when IsEmpty(place.Value, JsonKind.Object):
                Report(context, json, place, $"{name} is empty, so the statement is about nobody: name who it is "
                    + $"about.", isIdle: false);
                break;
            case PolicyElements.Principal or PolicyElements.NotPrincipal:
                foreach (JsonPlace type in Inside(place.Value).Where(type => IsEmpty(type.Value, JsonKind.Array)))
                {
                    Report(context, json, type, $"{type.Name} is empty and names nobody: name who the statement is "
                        + $"about.", isIdle: false);
                }

                break;
            case PolicyElements.Condition when IsEmpty(place.Value, JsonKind.Object):
                Report(context, json, place, "The Condition is empty and tests nothing: remove it, or write the test that "
                    + "was meant.", isIdle: true);
                break;
            case PolicyElements.Condition:
                foreach (JsonPlace test in Inside(place.Value)) CheckTest(context, json, test);
                break;
        }
    }

    private void CheckTest(RuleContext context, JsonText json, JsonPlace test)
    {
        if (IsEmpty(test.Value, JsonKind.Object)) Report(context, json, test,
            $"{test.Name} is empty and tests nothing: remove it, or write the test that was meant.", isIdle: true);
        foreach (JsonPlace key in Inside(test.Value).Where(key => IsEmpty(key.Value, JsonKind.Array)))
        {
            Report(context, json, key, $"{key.Name} is compared with no value, so what {test.Name} says does not depend on "
                + $"it: write the values that are meant.", isIdle: false);
        }
    }

    private void Report(RuleContext context, JsonText json, JsonPlace place, string message, bool isIdle)
    {
        Fix[] fixes = isIdle && JsonEdit.Remove(json, place.Parent, place.Index) is { } edit
            ? [new($"Remove the empty {place.Name} (access stays as it is)", FixKind.Keeps, edit)]
            : [];
        context.Report(Info, new(place.Value.Range), message, fixes);
    }

    private static IEnumerable<JsonPlace> Inside(JsonNode node) => node.Members.Select((_, index) => new JsonPlace(node, index));

    /// <summary>Whether the value is of the kind that belongs here, and empty; what is of another kind is PK1010's.</summary>
    private static bool IsEmpty(JsonNode node, JsonKind kind) =>
        node.Kind == kind && node.Items.Count == 0 && node.Members.Count == 0 && node.Text.Length == 0;
}
