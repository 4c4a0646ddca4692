using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>PK2001: AWS has no service of that prefix, so the action, or the ARN, names nothing.</summary>
internal sealed class UnknownServiceRule() : Rule(RuleCatalogue.PK2001_UnknownService)
{
    /// <summary>Services that ARNs of old policies still name.</summary>
    private static readonly HashSet<string> Retired = new(StringComparer.Ordinal) { "deepcomposer", "elastic-inference", "gamesparks", "sumerian" };

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            CheckActions(context, statement);
            foreach (PolicyText value in statement.Resources?.Values ?? []) CheckResource(context, statement, value);
        }
    }

    /// <summary>One finding a prefix, on the first of its actions, whose fix rewrites them all.</summary>
    private void CheckActions(RuleContext context, StatementModel statement)
    {
        Dictionary<string, List<PolicyText>>? unknown = null;
        foreach (PolicyText value in statement.Actions?.Values ?? [])
        {
            string prefix = ActionName.Parse(value.Text).Service;
            if (context.IsSettled(value) || !UnknownName.IsUnknown(prefix, context.Catalogue)) continue;
            unknown ??= new(StringComparer.Ordinal);
            if (!unknown.TryGetValue(prefix, out List<PolicyText>? values)) unknown.Add(prefix, values = []);
            values.Add(value);
            context.Settle(value);
        }

        foreach (KeyValuePair<string, List<PolicyText>> found in unknown ?? [])
        {
            List<PolicyText> values = found.Value;
            string others = values.Count > 1 ? $" (and {values.Count - 1} more)" : "";
            UnknownName name = UnknownName.OfService(found.Key, context.Catalogue)!;
            context.Report(
                Info,
                values[0].Part(0, found.Key.Length),
                $"{name.What}, so {values[0].Text}{others} says nothing: {name.Advice}",
                name.Meant is null || values[0].WholeRange.Length == 0 ? []
                    : [Replace(found.Key, name.Meant, values.Select(value => value.Part(0, found.Key.Length)))]);
        }
    }

    /// <summary>Services not in the list may have ARNs; only a name near one of the list is taken for a slip.</summary>
    private void CheckResource(RuleContext context, StatementModel statement, PolicyText value)
    {
        if (context.IsSettled(value) || Arn.TryParse(value.Text) is not { FieldCount: > 2, Service: var service } arn) return;
        if (!UnknownName.IsUnknown(service, context.Catalogue) || service.Any(char.IsUpper)) return;
        if (Retired.Contains(service))
        {
            context.Report(Info, value.Part(arn.StartOf(2), service.Length),
                $"AWS has retired the service \"{service}\", so the ARN matches nothing any more: remove it.");
            context.Settle(value);
            return;
        }

        if (PrefixOfService.Meant(service, context.Catalogue) is not { } meant) return;
        if (ResourceForms.OfService(service, statement, context.Catalogue).Any()) return;
        Origin origin = value.Part(arn.StartOf(2), service.Length);
        context.Report(
            Info,
            origin,
            $"AWS has no service \"{service}\" in its list of {context.Catalogue.Date}, so the ARN matches nothing: did "
                + $"you mean {meant}?",
            value.WholeRange.Length == 0 ? [] : [Replace(service, meant, [origin])]);
        context.Settle(value);
    }

    private static Fix Replace(string prefix, string meant, IEnumerable<Origin> places) => new(
        $"Replace {prefix} with {meant} (what it named was dead; now it applies)",
        FixKind.Repairs,
        [.. places.Select(place => new TextEdit(place.Range, meant))]);
}
