using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Requests;

/// <summary>
/// Why nobody can ask for access that is described by patterns of actions and resources, as far as AWS's lists say for certain.
/// </summary>
internal static class AccessDoubts
{
    /// <summary>The first doubt; null where there is none.</summary>
    /// <param name="actions">Actions, with wildcards, in order by <see cref="AccessGrammar"/>.</param>
    /// <param name="resources">ARNs, with wildcards; none is every resource.</param>
    /// <param name="catalogue">What is known of AWS's services.</param>
    public static string? Find(IReadOnlyList<string> actions, IReadOnlyList<string> resources, ServiceCatalogue catalogue)
    {
        foreach (string action in actions)
        {
            ActionName name = ActionName.Parse(action);
            if ((UnknownName.OfService(name.Service, catalogue) ?? UnknownName.OfAction(name, catalogue)) is { } unknown)
                return $"{unknown.What}, so nobody can ask for {action}: {unknown.Advice}";
        }

        StatementModel statement = RequestModel.StatementOf([.. actions]);
        foreach (string resource in resources)
        {
            if (ArnFlaws.Find(resource, statement, catalogue) is { } flaw) return flaw.Message;
            if (Arn.TryParse(resource) is not { IsComplete: true } arn) continue;
            if (RequestDoubts.FindInForm(arn, [], statement, catalogue) is { } mismatch) return mismatch.Message;
        }

        return resources.Count > 0 && resources.All(static resource => Arn.TryParse(resource) is { IsComplete: true })
            ? actions.Select(action => RequestDoubts.FindInType(action, resources, catalogue)?.Message).FirstOrDefault(static message => message is not null)
            : null;
    }
}
