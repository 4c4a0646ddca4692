using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Requests;

/// <summary>
/// What every request has, whatever AWS's lists say: one action, <c>service:Name</c>, and one resource, a whole ARN or the <c>*</c> of
/// actions that take none. What is in order is told without the catalogue.
/// </summary>
internal static class RequestGrammar
{
    private const string ArnGrammar = "arn:partition:service:region:account:resource";
    private const int PrefixLength = 4;
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The first flaw; null where there is none. What a host does not know is not judged.</summary>
    public static RequestFlaw? Find(string action, string resource) =>
        FindInAction(action) is { } flaw ? flaw with { IsMalformed = true }
        : FindInResource(action, resource) is { } other ? other with { IsMalformed = true }
        : null;

    private static RequestFlaw? FindInAction(string action)
    {
        if (IsAction(action) || action.IndexOf(PatternToken.Hole) >= 0) return null;
        ServiceCatalogue catalogue = ServiceCatalogue.Current;
        if (action.IndexOfAny(Wildcards) >= 0)
        {
            return new(
                RequestFlawKind.MalformedAction,
                $"\"{action}\" has a wildcard, but a request is for one action: name it, as in s3:GetObject; of all that match, ShouldNeverAllow "
                    + "and Grants.NeverAllow tell.");
        }

        if (ActionFlaw.Find(action, catalogue) is { } flaw)
        {
            string? only = flaw.Meant is [var meant] && IsAction(meant) ? meant : null;
            return new(RequestFlawKind.MalformedAction, $"{flaw.What}, so no request is for it: {flaw.Advice}", only);
        }

        UnknownName? name = UnknownName.OfAction(ActionName.Parse(action), catalogue);
        return new(
            RequestFlawKind.MalformedAction,
            $"\"{action}\" has a sign that no action has, so no request is for it: write letters and digits on both sides of the colon, as in "
                + $"{name?.Meant ?? "s3:GetObject"}.",
            name?.Meant);
    }

    private static bool IsAction(string text)
    {
        int colon = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ':' && colon < 0) colon = i;
            else if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')) return false;
        }

        return colon > 0 && colon < text.Length - 1;
    }

    private static RequestFlaw? FindInResource(string action, string resource)
    {
        if (resource == "*") return null;
        if (resource.Length == 0)
            return Of($"The resource is empty, so no request is about it: write its ARN, {ArnGrammar}, or * for an action that takes none.");
        if (Arn.TryParse(resource) is not { } arn)
        {
            if (resource.IndexOf(PatternToken.Hole) is >= 0 and < PrefixLength) return null;
            string? whole = Repaired(action, resource);
            string example = whole is null ? ArnGrammar : $"{ArnGrammar}, here perhaps {whole}";
            return Of($"\"{resource}\" is no ARN, so no request is about it: write {example}, or * for an action that takes no resource.", whole);
        }

        if (!arn.IsComplete)
        {
            if (resource.IndexOf(PatternToken.Hole) >= 0) return null;
            string? meant = Repaired(action, resource);
            return Of(
                $"\"{resource}\" has {arn.FieldCount} of an ARN's 6 fields, so no request is about it: write {meant ?? ArnGrammar}, leaving empty "
                    + "what the resource has not.",
                meant);
        }

        string? lacking = arn.Partition.Length == 0 ? "partition" : arn.Service.Length == 0 ? "service" : arn.Resource.Length == 0 ? "resource" : null;
        if (lacking is not null) return Of($"\"{resource}\" names no {lacking}, so no request is about it: write {ArnGrammar}.");
        return arn.Partition.IndexOfAny(Wildcards) >= 0 || arn.Service.IndexOfAny(Wildcards) >= 0
            ? Of($"\"{resource}\" has a wildcard where the partition or service stands, but a request is about one resource: write it out.")
            : null;
    }

    private static RequestFlaw Of(string message, string? meant = null) => new(RequestFlawKind.MalformedArn, message, meant);

    /// <summary>The ARN that was meant, where what is known of ARNs tells all of it.</summary>
    private static string? Repaired(string action, string resource)
    {
        ServiceCatalogue catalogue = ServiceCatalogue.Current;
        return RequestModel.Repaired(resource, ArnFlaws.Find(resource, RequestModel.StatementOf(action), catalogue)) is { } meant
            && FindInResource(action, meant) is null ? meant : null;
    }
}
