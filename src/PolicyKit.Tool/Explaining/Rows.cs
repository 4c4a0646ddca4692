using System.Globalization;
using PolicyKit.Explaining;

namespace PolicyKit.Tool.Explaining;

/// <summary>The table of a policy's statements.</summary>
internal static class Rows
{
    private const int Shown = 4;

    public static IReadOnlyList<string> Headings { get; } = ["Statement", "Effect", "Access levels", "Actions", "Resources", "Conditions"];

    /// <summary>The cells of a statement, in the order of the headings, each as lines.</summary>
    public static IReadOnlyList<string>[] Of(StatementDescription statement) =>
    [
        [statement.Name],
        [statement.Effect],
        [.. statement.Levels.Select(level => level.Level + " " + level.Count.ToString("N0", CultureInfo.InvariantCulture))],
        Cut(Marked(statement.Actions, statement.ActionsAreExcluded)),
        Cut(Marked(statement.Resources, statement.ResourcesAreExcluded)),
        Cut(statement.Conditions),
    ];

    private static IReadOnlyList<string> Marked(IReadOnlyList<string> items, bool areExcluded) =>
        areExcluded ? [.. items.Select(item => "not " + item)] : items;

    private static IReadOnlyList<string> Cut(IReadOnlyList<string> lines) => lines.Count <= Shown + 1 ? lines
        : [.. lines.Take(Shown), string.Create(CultureInfo.InvariantCulture, $"and {lines.Count - Shown:N0} more")];
}
