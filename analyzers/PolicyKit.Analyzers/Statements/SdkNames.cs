using PolicyKit.Catalogue;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>How the AWS SDK's object model of policies names the parts of a statement.</summary>
internal static class SdkNames
{
    public const string Namespace = "Amazon.Auth.AccessControlPolicy";
    public const string Statement = Namespace + ".Statement";
    private const string Identifiers = "ActionIdentifiers";

    /// <summary>The element that a property is, or that a method of a chain adds to.</summary>
    public static string? ElementOf(string name) => name switch
    {
        "Actions" or "WithActionIdentifiers" => PolicyElements.Action,
        "Resources" or "WithResources" => PolicyElements.Resource,
        "Principals" or "WithPrincipals" => PolicyElements.Principal,
        "Conditions" or "WithConditions" => PolicyElements.Condition,
        _ => null,
    };

    /// <summary>
    /// The action that a field of version 3 of the SDK stands for, such as <c>S3ActionIdentifiers.AllS3Actions</c>; null where that is not
    /// certain.
    /// </summary>
    public static string? ActionOf(string type, string field)
    {
        if (!type.EndsWith(Identifiers, StringComparison.Ordinal)) return null;
        string name = type.Substring(0, type.Length - Identifiers.Length), prefix = name.ToLowerInvariant();
        if (ServiceCatalogue.Current.Find(prefix) is null) return null;
        return field == $"All{name}Actions" ? prefix + ":*" : ServiceCatalogue.Current.FindAction(prefix + ":" + field)?.FullName;
    }
}
