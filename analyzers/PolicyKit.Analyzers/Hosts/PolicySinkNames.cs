using Microsoft.CodeAnalysis;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Finds the members that take policy documents by their full names.</summary>
internal static class PolicySinkNames
{
    private static readonly Dictionary<string, PolicySink> Sinks = PolicySinkTable.Create();

    private static readonly HashSet<string> Properties = new(
        Sinks.Keys.Select(LastName).Concat(CloudFormationSink.Properties), StringComparer.Ordinal);

    // The type of a constructor, or the method, whose parameter a policy is.
    private static readonly HashSet<string> Members = new(
        Sinks.Keys.Select(key => LastName(key.Substring(0, key.LastIndexOf('.'))))
            .SelectMany(name => (string[])[name, name + "Async"]),
        StringComparer.Ordinal);

    /// <summary>An organization's policy of the other kind that is IAM's.</summary>
    public static PolicySink ResourceControl { get; } = new(PolicyKind.ResourceControl, isStrict: false);

    public static bool IsProperty(string name) => Properties.Contains(name);

    public static bool IsMember(string name) => Members.Contains(name);

    public static PolicySink? Find(INamedTypeSymbol? type, string member)
    {
        if (type is null)
            return null;
        return Sinks.TryGetValue(type.ToDisplayString() + "." + member, out PolicySink? sink)
            ? sink
            : CloudFormationSink.Find(type, member);
    }

    /// <summary>A parameter is named like the property it sets, but for its first letter.</summary>
    public static PolicySink? FindParameter(IMethodSymbol method, string parameter)
    {
        if (parameter.Length == 0)
            return null;
        string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        if (method.MethodKind == MethodKind.Constructor)
            return Find(method.ContainingType, property);
        string name = method.Name.EndsWith("Async", StringComparison.Ordinal)
            ? method.Name.Substring(0, method.Name.Length - "Async".Length)
            : method.Name;
        // A client's operation is found by its namespace: it stands on the interface, the class and its mocks.
        string space = method.ContainingType.ContainingNamespace.ToDisplayString();
        return Sinks.TryGetValue(space + "." + name + "." + property, out PolicySink? sink)
            ? sink
            : Find(method.ContainingType, name + "." + property);
    }

    private static string LastName(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
