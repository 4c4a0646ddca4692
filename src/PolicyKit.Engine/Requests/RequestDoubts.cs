using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Requests;

/// <summary>
/// Why a request whose texts are in order is still one that nobody can make, as far as AWS's lists say for certain: an action that is
/// none, an ARN that nothing has, or an action beside a resource of a type that it never acts on. What the lists lack is not judged.
/// </summary>
internal static class RequestDoubts
{
    private const string Everything = "*";
    private const string ResourceOfObject = "OBJECT_NAME";
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Actions that a request may also be for without a resource, though AWS's list has one required.</summary>
    private static readonly HashSet<string> AlsoWithoutResource = new(StringComparer.OrdinalIgnoreCase) { "sns:Publish" };

    /// <summary>The first doubt; null where there is none.</summary>
    /// <param name="action">The action, in order by <see cref="RequestGrammar"/>; it may be unknown.</param>
    /// <param name="resource">The resource, in order too.</param>
    /// <param name="catalogue">What is known of AWS's services.</param>
    public static RequestFlaw? Find(string action, string resource, ServiceCatalogue catalogue)
    {
        if (action.IndexOf(PatternToken.Hole) < 0 && FindInAction(ActionName.Parse(action), catalogue) is { } unknown) return unknown;
        ActionDefinition? known = catalogue.FindAction(action);
        if (resource == Everything) return known is null ? null : FindInEverything(known);
        if (resource.IndexOf(PatternToken.Hole) >= 0 || Arn.TryParse(resource) is not { IsComplete: true } arn) return null;
        StatementModel statement = RequestModel.StatementOf(action);
        if (ArnFlaws.Find(resource, statement, catalogue) is { } flaw)
            return new(RequestFlawKind.MalformedArn, flaw.Message, RequestModel.Repaired(resource, flaw));
        ArnForm[] taken = known is null ? [] : [.. known.Resources.SelectMany(one => one.ResourceType.Forms)];
        return FindWildcard(arn, taken) ?? FindInForm(arn, taken, statement, catalogue) ?? FindInType(action, [resource], catalogue);
    }

    /// <summary>An action that acts on resources, beside ARNs or patterns of ARNs that surely are of none of its types.</summary>
    public static RequestFlaw? FindInType(string fullName, IReadOnlyList<string> resources, ServiceCatalogue catalogue)
    {
        if (catalogue.FindAction(fullName) is not { TakesOnlyStar: false } action) return null;
        ResourcePattern[] patterns = [.. resources.Select(static resource => ResourcePattern.Parse(resource, variables: false))];
        if (patterns.Any(pattern => ResourceForms.MayName(action, pattern))) return null;
        if (!TypeFit.MayJudge(patterns, RequestModel.StatementOf(fullName), catalogue)) return null;
        if (!TypeFit.IsForeign(action, patterns) && !patterns.All(pattern => TypeFit.IsOfKnownType(pattern, catalogue))) return null;
        string meant = TypeFit.Fitting(action, resources, ResourceOfObject)[0];
        string listed = string.Join(", ", resources.Select(static resource => $"\"{resource}\""));
        return new(
            RequestFlawKind.WrongResourceType,
            $"{action.FullName} acts on {TypesOf(action)}, which {listed} is not, so nobody can ask for both: write {meant}, or another action.",
            resources[0].StartsWith(meant + "/", StringComparison.Ordinal) ? meant : null);
    }

    private static RequestFlaw? FindInAction(ActionName action, ServiceCatalogue catalogue)
    {
        UnknownName? service = UnknownName.OfService(action.Service, catalogue);
        if ((service ?? UnknownName.OfAction(action, catalogue)) is not { } name) return null;
        bool isService = service is not null;
        string? meant = name.Meant is null ? null : isService ? name.Meant + ":" + action.Name : name.Meant;
        return new(
            isService ? RequestFlawKind.UnknownService : RequestFlawKind.UnknownAction,
            $"{name.What}, so no request is for {action.Text}: {name.Advice}",
            meant);
    }

    private static RequestFlaw? FindInEverything(ActionDefinition action) =>
        NeedsResource(action)
            ? new(
                RequestFlawKind.WrongResourceType,
                $"{action.FullName} acts on {TypesOf(action)}, so no request is about *, which is no wildcard here: name one resource, as in "
                    + $"{ResourceForms.Example(action)}.")
            : null;

    /// <summary>Whether each request for the action has a resource. Of S3, one of several types is needed, and so none of them marked.</summary>
    private static bool NeedsResource(ActionDefinition action) =>
        action.Resources.Any(taken => taken.IsRequired || action.Service == "s3") && !AlsoWithoutResource.Contains(action.FullName);

    /// <summary>A sign that a policy takes for a wildcard or a variable, where no form of the action's resources has it.</summary>
    private static RequestFlaw? FindWildcard(Arn arn, ArnForm[] taken)
    {
        bool isLogGroup = arn.Service == "logs" && arn.Text.EndsWith(":*", StringComparison.Ordinal);
        string text = isLogGroup ? arn.Text.Substring(0, arn.Text.Length - 1) : arn.Text;
        int at = text.IndexOfAny(Wildcards);
        if (at < 0) at = text.IndexOf("${", StringComparison.Ordinal);
        if (at < 0 || Array.Exists(taken, static form => form.Text.IndexOf('*') >= 0)) return null;
        string sign = text[at] == '$' ? "${...}" : text[at].ToString();
        return new(
            RequestFlawKind.MalformedArn,
            $"{sign} in \"{arn.Text}\" is a {(sign.Length > 1 ? "variable" : "wildcard")} in policies alone; a request is about one resource, and "
                + "this one about none that there is: name one; of all that match, ShouldNeverAllow and Grants.NeverAllow tell.");
    }

    /// <summary>An ARN of a form that nothing has.</summary>
    public static RequestFlaw? FindInForm(Arn arn, ArnForm[] taken, StatementModel statement, ServiceCatalogue catalogue)
    {
        // Of the many types of a service, the few that the action takes are looked at first: it is nearly always of one of them.
        if (taken.Length > 0 && FormMismatch.Find(arn, taken, hasVariables: false, catalogue) is null) return null;
        ArnForm[] forms = [.. ResourceForms.OfService(arn.Service, statement, catalogue).Select(found => found.Form)];
        return forms.Length > 0 && FormMismatch.Find(arn, forms, hasVariables: false, catalogue) is { IsSure: true } flaw
            ? new(RequestFlawKind.ArnFieldMismatch, flaw.Message, RequestModel.Repaired(arn.Text, flaw))
            : null;
    }

    private static string TypesOf(ActionDefinition action) => string.Join(" or ", ResourceForms.TypesOf(action).Select(type => type.Name));
}
