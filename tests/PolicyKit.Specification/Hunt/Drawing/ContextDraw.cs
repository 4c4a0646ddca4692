using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Draws the condition keys of a request, so that they fit its sender and its resource.</summary>
internal static class ContextDraw
{
    private const double Share = 0.45;

    /// <summary>AWS: "AWS global condition context keys", always included in the request context.</summary>
    private static readonly string[] Always = ["aws:SecureTransport", "aws:CurrentTime", "aws:EpochTime", "aws:RequestedRegion", "aws:ViaAWSService"];

    public static Dictionary<string, IReadOnlyList<string>> Of(Draw draw, Sender sender, string resourceAccount)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in Settled(sender)) context[key] = [value];
        if (resourceAccount.Length > 0)
        {
            context["aws:ResourceAccount"] = [resourceAccount];
            context["aws:ResourceOrgID"] = [Accounts.OrganizationOf(resourceAccount)];
        }

        foreach (ConditionKey key in ConditionKeys.OfRequest)
        {
            if (!Has(sender, key.Name) || !(Always.Contains(key.Name) || draw.Chance(Share))) continue;
            context[key.Name] = key.IsMultivalued ? draw.Some(key.Given, 3) : [draw.One(key.Given)];
        }

        // Through an endpoint of a VPC a request has no public address.
        if (context.ContainsKey("aws:SourceVpce")) context.Remove("aws:SourceIp");
        else context.Remove("aws:SourceVpc");
        return context;
    }

    /// <summary>The keys that only some senders have.</summary>
    private static bool Has(Sender sender, string key) => key switch
    {
        "aws:SourceArn" or "aws:SourceAccount" => sender.Kind == SenderKind.Service,
        "aws:PrincipalTag/team" => sender.HasIdentity && sender.Kind != SenderKind.Root,
        "aws:MultiFactorAuthAge" or "aws:MultiFactorAuthPresent" or "aws:TokenIssueTime" => sender.HasIdentity,
        _ when key.StartsWith("token.", StringComparison.Ordinal) => sender.Name == Senders.Providers[0],
        _ when key.StartsWith("cognito-", StringComparison.Ordinal) => sender.Name == Senders.Providers[1],
        _ when key.StartsWith("SAML:", StringComparison.Ordinal) => sender.Name == Senders.Providers[2],
        _ => true,
    };

    /// <summary>AWS: "AWS global condition context keys", properties of the principal.</summary>
    private static IEnumerable<(string Key, string Value)> Settled(Sender sender)
    {
        if (sender.Account is { Length: > 0 } account)
        {
            yield return ("aws:PrincipalAccount", account);
            yield return ("aws:PrincipalOrgID", Accounts.OrganizationOf(account));
            yield return ("aws:PrincipalOrgPaths", Accounts.OrganizationOf(account) + "/r-ab12/ou-1/");
            yield return ("aws:PrincipalArn", sender.Kind == SenderKind.RoleSession ? $"arn:aws:iam::{account}:role/{sender.Name.Split('/')[1]}" : sender.Name);
            yield return ("aws:PrincipalType", sender.Kind switch
            {
                SenderKind.Root => "Account",
                SenderKind.User => "User",
                SenderKind.FederatedUser => "FederatedUser",
                _ => "AssumedRole",
            });
            string last = sender.Name.Split('/')[^1];
            if (sender.Kind == SenderKind.User) yield return ("aws:username", last);
            yield return ("aws:userid", sender.Kind switch
            {
                SenderKind.Root => account,
                SenderKind.User => $"AIDA{last.ToUpperInvariant()}{account}",
                SenderKind.FederatedUser => $"{account}:{last}",
                SenderKind.Role => $"AROAAPP{account}:s0",
                _ => $"AROA{sender.Name.Split('/')[1].ToUpperInvariant()}{account}:{last}",
            });
        }

        if (sender.Kind == SenderKind.Anonymous)
        {
            yield return ("aws:PrincipalType", "Anonymous");
            yield return ("aws:userid", "anonymous");
        }

        yield return ("aws:PrincipalIsAWSService", sender.Kind == SenderKind.Service ? "true" : "false");
        if (sender.Kind == SenderKind.Service) yield return ("aws:PrincipalServiceName", sender.Name);
    }
}
