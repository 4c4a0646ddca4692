using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Analyzers.Tests.Literals;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Tests;

/// <summary>
/// Applies each fix of each rule to the bad example of its page, written as every kind of C# string: it compiles, and says what the
/// engine's own edit makes of the policy.
/// </summary>
public sealed partial class EveryFixTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string id in RuleCatalogue.All.Where(rule => rule.IsEnabledByDefault).Select(rule => rule.Id)
                .Where(id => FindingsOf(Example(id), id).Count > 0))
            {
                // What is text in other strings is a hole in this one.
                foreach (string form in Forms.Keys.Where(form => form != "interpolated raw" || !Example(id).Contains("{{", StringComparison.Ordinal)))
                    cases.Add(id, form);
            }

            return cases;
        }
    }

    private static Dictionary<string, Func<string, string>> Forms { get; } = new()
    {
        ["regular"] = text => SymbolDisplay.FormatLiteral(text, quote: true),
        ["verbatim"] = text => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        ["raw"] = text => "\"\"\"\n" + text + "\n\"\"\"",
        ["interpolated raw"] = text => "$$\"\"\"\n" + text + "\n\"\"\"",
        ["interpolated verbatim"] = text => "$@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + "\"",
        ["concatenated"] = text => string.Join(" +\n", text.Split(' ').Select((word, i) =>
            SymbolDisplay.FormatLiteral(i == 0 ? word : " " + word, quote: true))),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_OfThePagesBadExample_SaysWhatTheEngineSays(string id, string form)
    {
        string policy = Example(id), code = $"class C\n{{\n    static readonly string P =\n{Forms[form](policy)};\n}}\n";
        List<Finding> expected = FindingsOf(policy, id);
        int fixes = expected[0].Fixes.Count;
        for (int i = 0; i < fixes; i++)
        {
            using var session = new FixSession(code);
            Diagnostic diagnostic = (await session.FindingsAsync()).First(found => found.Id == id);
            CodeAction? action = (await session.ActionsAsync(diagnostic)).FirstOrDefault(one => one.Title == expected[0].Fixes[i].Title);
            if (action is null)
            {
                // Only where two pieces would have to be changed that no edit can reach, which is so in no literal alone.
                form.ShouldBe("concatenated", $"{id} offers no fix in a {form} string");
                continue;
            }

            await session.ApplyAsync(action);
            (await session.ErrorsAsync()).ShouldBeEmpty();
            Plain(Literal(await session.TextAsync())).ShouldBe(Plain(Fixed(policy, expected[0].Fixes[i])));
        }
    }

    /// <summary>The findings that have a fix, of a policy whose kind is not told.</summary>
    private static List<Finding> FindingsOf(string policy, string id) =>
    [
        .. PolicyLinter.Lint(PolicyReader.Read(policy, PolicyKind.Auto, holes: true))
            .Where(finding => finding.Rule.Id == id && finding.Fixes.Count > 0),
    ];

    private static string Fixed(string text, Fix fix)
    {
        foreach (TextEdit edit in fix.Edits.OrderByDescending(edit => edit.Range.Start))
        {
            text = text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..];
        }

        return text;
    }

    /// <summary>The JSON without white space: between braces a literal may need some.</summary>
    private static string Plain(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));

    private static string Literal(string code)
    {
        int start = code.IndexOf("P =\n", StringComparison.Ordinal) + 4;
        return Expressions.Read(code[start..code.LastIndexOf(';')]).Text;
    }

    private static string Example(string id)
    {
        string page = File.ReadAllText(Path.Combine(Root, "analyzers", "rules", id + ".md")).ReplaceLineEndings("\n");
        string example = BadExample().Match(page).Groups[1].Value;
        return example.Contains("\"Statement\"", StringComparison.Ordinal)
            ? example
            : $$"""{ "Version": "2012-10-17", "Statement": {{example}} }""";
    }

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex BadExample();
}
