using PolicyKit.Matching;

namespace PolicyKit.Rules.Breadth;

/// <summary>The managed policies of AWS that grant more than one thing needs (AWS: "AWS managed policies for job functions").</summary>
internal static class ManagedPolicies
{
    private const string Head = "policy/";
    private const string FullAccess = "FullAccess";

    private static readonly Dictionary<string, string> Broadest = new(StringComparer.Ordinal)
    {
        ["AdministratorAccess"] = "allows every action on every resource",
        ["IAMFullAccess"] = "allows to give oneself any right",
        ["PowerUserAccess"] = "allows every action but those of IAM and Organizations",
    };

    /// <summary>The name in an ARN of a managed policy of AWS, without its path; null for any other text.</summary>
    public static string? NameIn(string arn) =>
        Arn.TryParse(arn) is { Service: "iam", Account: "aws" } parsed && parsed.Resource.StartsWith(Head, StringComparison.Ordinal)
            ? parsed.Resource.Substring(parsed.Resource.LastIndexOf('/') + 1) : null;

    /// <summary>What is to be said of a policy that is attached; null for one that is not broad.</summary>
    /// <param name="name">Its name, with or without a path.</param>
    public static (FindingSeverity Severity, string Message)? Judge(string name)
    {
        name = name.Substring(name.LastIndexOf('/') + 1);
        if (Broadest.TryGetValue(name, out string? grants))
        {
            return (FindingSeverity.Warning,
                $"{name} {grants}: attach a policy of your own that allows what is needed.");
        }

        return name.EndsWith(FullAccess, StringComparison.Ordinal)
            ? (FindingSeverity.Info, $"{name} allows everything that the service can do, on every resource: attach a policy of your own that names both.")
            : null;
    }
}
