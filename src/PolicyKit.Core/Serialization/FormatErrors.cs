using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Serialization;

/// <summary>All that keeps a text from being a policy, as the engine's reader and grammar find it.</summary>
internal static class FormatErrors
{
    public static IReadOnlyList<PolicyError> Of(JsonText text)
    {
        IReadOnlyList<GrammarProblem> problems = HasTree(text) ? PolicyGrammar.Check(text.Root, PolicyKind.Auto) : [];
        if (text.Errors.Count == 0 && problems.Count == 0) return [];
        var lines = new LineMap(text.Text);
        return
        [
            .. text.Errors.Select(error => (error.Range, error.Message))
                .Concat(problems.Select(problem => (problem.Range, problem.Message)))
                .OrderBy(found => found.Range.Start)
                .Select(found => lines.Locate(found.Message, found.Range)),
        ];
    }

    // Behind broken syntax the reader guesses, and what the grammar says of a guess would only repeat the same mistake.
    private static bool HasTree(JsonText text)
    {
        foreach (JsonError error in text.Errors)
        {
            if (error.Kind is JsonErrorKind.Syntax or JsonErrorKind.Depth) return false;
        }

        return true;
    }
}
