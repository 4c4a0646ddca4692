using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>What the rules are told of a project: by its .editorconfig files, and by the clients that its code names.</summary>
internal static class ProjectOptions
{
    /// <summary>All rules run: those that are off by default the compiler drops, unless an .editorconfig turns them on.</summary>
    private static readonly LintOptions Base = new()
    {
        AlsoRun = [.. RuleCatalogue.All.Where(static rule => !rule.IsEnabledByDefault).Select(static rule => rule.Id)],
    };

    // By what is set, which the compiler keeps as one object for all files that have the same said of them.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, LintOptions> Known = new();

    public static LintOptions Of(AnalyzerOptions options, SyntaxTree tree, Compilation compilation) =>
        WithClients(options.AnalyzerConfigOptionsProvider.GetOptions(tree), compilation);

    public static LintOptions Of(AnalyzerOptions options, AdditionalText file, Compilation compilation) =>
        WithClients(options.AnalyzerConfigOptionsProvider.GetOptions(file), compilation);

    private static LintOptions WithClients(AnalyzerConfigOptions said, Compilation compilation)
    {
        LintOptions options = Known.GetValue(said, static said => LintSettings.Read(Base, key => said.TryGetValue(key, out string? value) ? value : null));
        IReadOnlyList<string> clients = ClientNames.Of(compilation);
        return clients.Count == 0 ? options : options with { Clients = [.. options.Clients.Union(clients, StringComparer.Ordinal)] };
    }
}
