using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>PK2001: AWS has no service of that prefix, so the action, or the ARN, names nothing.</summary>
internal sealed class UnknownServiceRule() : Rule(RuleCatalogue.PK2001_UnknownService)
{
    private static readonly char[] Open = ['*', '?', '$', '{', '<', PatternToken.Hole];

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
            if (context.IsSettled(value) || !IsUnknown(prefix, context.Catalogue)) continue;
            unknown ??= new(StringComparer.Ordinal);
            if (!unknown.TryGetValue(prefix, out List<PolicyText>? values)) unknown.Add(prefix, values = []);
            values.Add(value);
            context.Settle(value);
        }

        foreach (KeyValuePair<string, List<PolicyText>> found in unknown ?? [])
        {
            List<PolicyText> values = found.Value;
            string others = values.Count > 1 ? $" (and {values.Count - 1} more)" : "";
            string? meant = PrefixOfService.Meant(found.Key, context.Catalogue);
            string advice = meant is null ? "check the prefix; a service's name is not always its "
                + "prefix" : $"did you mean {meant}?";
            context.Report(
                Info,
                values[0].Part(0, found.Key.Length),
                $"AWS has no service with the prefix \"{found.Key}\" in its list of {context.Catalogue.Date}, so "
                    + $"{values[0].Text}{others} says nothing: {advice}",
                meant is null || values[0].WholeRange.Length == 0 ? []
                    : [Replace(found.Key, meant, values.Select(value => value.Part(0, found.Key.Length)))]);
        }
    }

    /// <summary>Services not in the list may have ARNs; only a name near one of the list is taken for a slip.</summary>
    private void CheckResource(RuleContext context, StatementModel statement, PolicyText value)
    {
        if (context.IsSettled(value) || Arn.TryParse(value.Text) is not { FieldCount: > 2, Service: var service } arn) return;
        if (!IsUnknown(service, context.Catalogue) || service.Any(char.IsUpper)) return;
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

    private static bool IsUnknown(string prefix, ServiceCatalogue catalogue) =>
        prefix.Length > 0 && prefix.IndexOfAny(Open) < 0 && catalogue.KnowledgeOf(prefix) == ServiceKnowledge.None;
}
