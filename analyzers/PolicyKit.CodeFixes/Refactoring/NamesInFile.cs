using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Finds how the types of PolicyKit can be written at a place, so that nothing else there changes its meaning.</summary>
internal sealed class NamesInFile(SemanticModel model, int position, CancellationToken cancellation)
{
    private const string Root = "PolicyKit";

    private static readonly string[] Namespaces = [Root, "PolicyKit.Services", "PolicyKit.Building", "PolicyKit.Model"];

    private readonly Dictionary<string, NameInFile?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamespaceSymbol?> _spaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _usable = new(StringComparer.Ordinal);

    /// <summary>The type of that name; null where the compilation has none.</summary>
    public NameInFile? Find(string name)
    {
        if (!_found.TryGetValue(name, out NameInFile? found))
            _found.Add(name, found = Look(name));
        return found;
    }

    private NameInFile? Look(string name)
    {
        ImmutableArray<ISymbol> here = model.LookupSymbols(position, name: name);
        if (name == nameof(System) && here.All(static symbol => symbol is INamespaceSymbol))
            return new NameInFile(name, null);
        if (Array.Find(Namespaces, space => IsType(space, name)) is not { } owner)
            return null;
        if (here.IsEmpty && IsUsable(owner))
            return new NameInFile(name, owner);
        bool isIt = !here.IsEmpty && here.All(symbol =>
            symbol is INamedTypeSymbol && symbol.ContainingNamespace.ToDisplayString() == owner && symbol.ContainingType is null);
        return new NameInFile(isIt ? name : $"{Global}{owner}.{name}", null);
    }

    private bool IsType(string space, string name)
    {
        if (!_spaces.TryGetValue(space, out INamespaceSymbol? found))
            _spaces.Add(space, found = Resolve(space));
        return found is not null && !found.GetTypeMembers(name).IsEmpty;
    }

    private INamespaceSymbol? Resolve(string space)
    {
        INamespaceSymbol? at = model.Compilation.GlobalNamespace;
        foreach (string part in space.Split('.'))
            at = at?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return at;
    }

    private string Global =>
        model.LookupSymbols(position, name: Root) is [INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }]
            ? ""
            : "global::";

    // A name that comes from another namespace now would become ambiguous by one more.
    private bool IsUsable(string space)
    {
        if (!_usable.TryGetValue(space, out bool usable))
            _usable.Add(space, usable = !MeansOther(space));
        return usable;
    }

    private bool MeansOther(string space)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name } || !seen.Add(name) || !IsType(space, name))
                continue;
            ImmutableArray<ISymbol> types = model.LookupNamespacesAndTypes(node.SpanStart, name: name);
            if (types.Any(type => type is INamedTypeSymbol && type.ContainingNamespace.ToDisplayString() != space))
                return true;
        }
        return false;
    }
}
