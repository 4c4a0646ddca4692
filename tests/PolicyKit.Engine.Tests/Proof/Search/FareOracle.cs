using Fare;
using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Answers questions about texts with the automata of the package Fare.</summary>
internal static class FareOracle
{
    private static readonly Automaton OneInField = BasicOperations.Union(
        [BasicAutomata.MakeCharRange('\0', (char)(':' - 1)), BasicAutomata.MakeCharRange((char)(':' + 1), '\uFFFF')]);

    /// <summary>The texts that fit, as a minimal automaton.</summary>
    public static Automaton Solve(TextQuestion question)
    {
        Automaton fits = BasicAutomata.MakeAnyString();
        foreach (TextPattern[] set in question.Wanted) fits = BasicOperations.Intersection(fits, Union(set));
        foreach (TextPattern[] set in question.Unwanted) fits = BasicOperations.Intersection(fits, BasicOperations.Complement(Union(set)));
        fits.Determinize();
        fits.Minimize();
        return fits;
    }

    private static Automaton Union(TextPattern[] set) => BasicOperations.Union([.. set.Select(Read)]);

    private static Automaton Read(TextPattern pattern) => pattern.Tokens.Length == 0
        ? BasicAutomata.MakeEmptyString()
        : BasicOperations.Concatenate([.. pattern.Tokens.Select(token => Read(token, pattern.IgnoresCase))]);

    private static Automaton Read(char token, bool ignoresCase) => token switch
    {
        PatternToken.AnyRun => BasicAutomata.MakeAnyString(),
        PatternToken.AnyOne => BasicAutomata.MakeAnyChar(),
        PatternToken.AnyRunInField => OneInField.Clone().Repeat(),
        PatternToken.AnyOneInField => OneInField.Clone(),
        _ when ignoresCase => BasicAutomata.MakeCharSet($"{char.ToLowerInvariant(token)}{char.ToUpperInvariant(token)}"),
        _ => BasicAutomata.MakeChar(token),
    };
}
