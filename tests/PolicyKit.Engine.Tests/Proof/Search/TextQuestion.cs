using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>A question to <see cref="TextSolver"/>: a text of every wanted set and of no unwanted one.</summary>
internal sealed record TextQuestion(TextPattern[][] Wanted, TextPattern[][] Unwanted)
{
    private const string Others = "xyzw";

    public TextSolution Solve(int budget = 100_000) => TextSolver.Solve(
        [.. Wanted.Select(static set => new TextSet(set))], [.. Unwanted.Select(static set => new TextSet(set))], Others, new SearchBudget(budget));

    /// <summary>Whether a text fits, as the simplest of matchers has it.</summary>
    public bool Fits(string text) =>
        Wanted.All(set => NaiveMatcher.IsInAny(set, text)) && !Unwanted.Any(set => NaiveMatcher.IsInAny(set, text));

    /// <summary>The question with some patterns in the place of others.</summary>
    public TextQuestion With(TextPattern[] old, TextPattern[] replacements)
    {
        return new TextQuestion([.. Wanted.Select(Replace)], [.. Unwanted.Select(Replace)]);

        TextPattern[] Replace(TextPattern[] set) =>
            [.. set.Select(pattern => Array.IndexOf(old, pattern) is var i and >= 0 ? replacements[i] : pattern)];
    }

    public override string ToString() =>
        string.Join(" and ", Wanted.Select(Write).Concat(Unwanted.Select(static set => "not " + Write(set))));

    private static string Write(TextPattern[] set) =>
        "{" + string.Join(" | ", set.Select(static pattern => RandomTexts.Write(pattern.Tokens) + (pattern.IgnoresCase ? " ignoring case" : ""))) + "}";
}
