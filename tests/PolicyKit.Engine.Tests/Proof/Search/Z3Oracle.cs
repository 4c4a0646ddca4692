using System.ComponentModel;
using System.Diagnostics;
using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Asks the program z3, where it is installed, whether there is a text: as SMT-LIB 2, one process for many questions.</summary>
internal static class Z3Oracle
{
    private const string InField = "(re.union (re.range \"\\u{0}\" \"9\") (re.range \";\" \"\\u{ffff}\"))";

    /// <summary>An answer for each question: sat, unsat, or what stands for neither. The test skips where there is no z3.</summary>
    public static string[] Solve(IEnumerable<TextQuestion> questions)
    {
        using Process process = Start();
        string script = string.Concat(questions.Select(Write));
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        return process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("z3", "-in -t:50") { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Skip.If(true, "The program z3 is not installed.");
            throw;
        }
    }

    private static string Write(TextQuestion question) =>
        "(reset)(declare-const t String)"
        + string.Concat(question.Wanted.Select(static set => $"(assert {Write(set)})"))
        + string.Concat(question.Unwanted.Select(static set => $"(assert (not {Write(set)}))"))
        + "(check-sat)\n";

    private static string Write(TextPattern[] set) =>
        $"(str.in_re t {Join("re.union", [.. set.Select(static pattern => Join("re.++", [.. pattern.Tokens.Select(token => Write(token, pattern.IgnoresCase))]))])})";

    private static string Join(string function, string[] parts) =>
        parts.Length == 0 ? "(str.to_re \"\")" : parts.Length == 1 ? parts[0] : $"({function} {string.Join(" ", parts)})";

    private static string Write(char token, bool ignoresCase) => token switch
    {
        PatternToken.AnyRun => "re.all",
        PatternToken.AnyOne => "re.allchar",
        PatternToken.AnyRunInField => $"(re.* {InField})",
        PatternToken.AnyOneInField => InField,
        _ when ignoresCase && char.IsLetter(token) => $"(re.union {Exactly(char.ToLowerInvariant(token))} {Exactly(char.ToUpperInvariant(token))})",
        _ => Exactly(token),
    };

    private static string Exactly(char letter) => $"(str.to_re \"{letter}\")";
}
