using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Builder;

/// <summary>
/// The clients whose access a compilation plans: the constant names in <c>.Client("acme", client => ...)</c> of an access plan. Read from
/// syntax alone, so that no file's meaning has to be worked out for another's sake.
/// </summary>
internal static class ClientNames
{
    private const string Plan = "PolicyKit.Access.AccessPlan";

    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<string>> Known = new();

    public static IReadOnlyList<string> Of(Compilation compilation) => Known.GetValue(compilation, Find);

    private static IReadOnlyList<string> Find(Compilation compilation)
    {
        if (compilation.GetTypesByMetadataName(Plan).IsEmpty)
            return [];
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string file = tree.GetText().ToString();
            if (file.IndexOf("AccessPlan", StringComparison.Ordinal) < 0)
                continue;
            foreach (SyntaxToken token in WordSearch.Tokens(tree.GetRoot(), file, "Client"))
            {
                if (NameIn(token) is { } name)
                    names.Add(name);
            }
        }
        return [.. names];
    }

    private static string? NameIn(SyntaxToken token) => token.ValueText == "Client"
        && token.Parent is { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } && access.Name == token.Parent
        && call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }, { Expression: LambdaExpressionSyntax }]
            ? name
            : null;
}
