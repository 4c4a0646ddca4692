namespace PolicyKit.Rules.Breadth;

/// <summary>Whether a name says that its value is someone: a tenant, a user, a team.</summary>
internal static class TenantName
{
    /// <remarks>Without accounts, whose numbers are all of one length: none begins with another.</remarks>
    private static readonly HashSet<string> Someone = new(StringComparer.OrdinalIgnoreCase)
    {
        "tenant", "client", "customer", "user", "username", "userid", "org", "organization", "organisation", "team", "project", "company",
        "workspace", "member", "owner", "merchant", "vendor", "partner", "subscriber", "tenantid", "clientid", "customerid", "teamid",
        "orgid", "slug",
    };

    /// <summary>What may end in a delimiter of its own, or is a pattern already.</summary>
    private static readonly HashSet<string> Beginning = new(StringComparer.OrdinalIgnoreCase)
    {
        "prefix", "path", "pattern", "folder", "directory", "dir", "root", "base", "suffix", "separator", "delimiter", "wildcard", "glob",
        "start", "arn", "url", "uri", "key", "region", "partition", "environment", "env", "stage",
    };

    /// <summary>Whether an expression of code is named after someone. Unknown words say nothing.</summary>
    public static bool IsExpression(string expression)
    {
        string[] words = [.. Words(expression)];
        return words.Any(Someone.Contains) && !words.Any(Beginning.Contains);
    }

    /// <summary>Whether an expression of code is named after a beginning, which may end in a delimiter, or after more than a name.</summary>
    public static bool IsBeginning(string expression) => Words(expression).Any(Beginning.Contains);

    /// <summary>
    /// Whether a policy variable, without its braces, stands for whoever makes the request; Cognito's identities are all of one length.
    /// </summary>
    public static bool IsVariable(string key)
    {
        int comma = key.IndexOf(',');
        if (comma >= 0) key = key.Substring(0, comma);
        bool isRequester = key.StartsWith("aws:PrincipalTag/", StringComparison.OrdinalIgnoreCase)
            || key.StartsWith("aws:username", StringComparison.OrdinalIgnoreCase)
            || key.StartsWith("aws:userid", StringComparison.OrdinalIgnoreCase)
            || (key.EndsWith(":sub", StringComparison.OrdinalIgnoreCase) && !key.StartsWith("cognito-identity.", StringComparison.OrdinalIgnoreCase));
        return isRequester && !Words(key).Any(Beginning.Contains);
    }

    /// <summary>The words of a name: parts between signs, and within camel case.</summary>
    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int at = 0; at <= name.Length; at++)
        {
            bool ends = at == name.Length || !char.IsLetter(name[at]) || (char.IsUpper(name[at]) && at > start && char.IsLower(name[at - 1]));
            if (!ends) continue;
            if (at > start) yield return name.Substring(start, at - start);
            start = at < name.Length && char.IsLetter(name[at]) ? at : at + 1;
        }
    }
}
