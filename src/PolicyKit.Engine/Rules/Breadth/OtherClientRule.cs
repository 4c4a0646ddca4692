using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5009: a name pattern of one of the project's clients also matches the names of another, as <c>new-client*</c> does those of
/// <c>new-client2</c>. Silent until the project says who its clients are.
/// </summary>
internal sealed class OtherClientRule() : Rule(RuleCatalogue.PK5009_OtherClient)
{
    private static readonly char[] Separators = ['/', ':'];

    public override void Check(RuleContext context)
    {
        if (context.Options.Clients.Count < 2) return;
        foreach (StatementModel statement in BroadStatements.OfOneAmongMany(context.Policy))
        {
            if (statement.Resources is not { IsNegated: false } resources || Narrowing.IsByTag(statement)) continue;
            foreach (PolicyText value in resources.Values)
            {
                if (!context.IsSettled(value) && NameBefore(value.Text) is { } name) CheckValue(context, value, name, resources.IsArray);
            }
        }
    }

    private void CheckValue(RuleContext context, PolicyText value, string name, bool isArray)
    {
        IReadOnlyList<string> clients = context.Options.Clients;
        string? own = clients.FirstOrDefault(client => name == client)
            ?? clients.FirstOrDefault(client => name.Length == client.Length + 1 && name.StartsWith(client, StringComparison.Ordinal));
        string[] opened = [.. clients.Where(client => client != own && client.StartsWith(name, StringComparison.Ordinal))];
        // A beginning that all names of one client share is no other's.
        if (opened.Length == 0 || (own is null && opened.Length == 1)) return;
        string others = string.Join(", ", opened.Take(3).Select(client => $"\"{client}\"")) + (opened.Length > 3 ? " and others" : "");
        context.Report(Info, value.Origin,
            $"\"{name}*\" also opens what belongs to {others}: name the resources{(own is null ? "" : $" of \"{own}\"")} exactly, so that no client can reach another's.",
            [.. Fixes(value, isArray, clients)]);
        context.Settle(value);
    }

    /// <summary>The ways out of a sibling prefix, without those that leave another client within reach.</summary>
    private static IEnumerable<Fix> Fixes(PolicyText value, bool isArray, IReadOnlyList<string> clients)
    {
        if (NamePrefix.Find(value.Text) is not { } prefix) return [];
        IEnumerable<Fix> ways = SiblingPrefixFix.Create(value, prefix, isArray);
        return clients.Any(client => client.StartsWith(prefix.Prefix + "-", StringComparison.Ordinal)) ? ways.Take(1) : ways;
    }

    /// <summary>The name up to its first wildcard; null where no wildcard follows a name, or what stands before it is not known.</summary>
    private static string? NameBefore(string text)
    {
        if (Arn.TryParse(text) is not { IsComplete: true } arn) return null;
        int resource = arn.StartOf(5);
        int star = text.IndexOf('*', resource);
        if (star <= resource) return null;
        int name = Math.Max(resource, text.LastIndexOfAny(Separators, star - 1, star - resource) + 1);
        string before = text.Substring(name, star - name);
        return before.Length == 0 || before.IndexOfAny(['?', '$', PatternToken.Hole]) >= 0 ? null : before;
    }
}
