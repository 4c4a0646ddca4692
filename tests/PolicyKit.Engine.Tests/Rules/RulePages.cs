using System.Text.RegularExpressions;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>The pages of the rules, and the examples on them.</summary>
internal static partial class RulePages
{
    /// <summary>The folder of the solution.</summary>
    public static readonly string Root = FindRoot();

    /// <summary>The policies of which every message is approved, each with its kind: one a line, the kind before it.</summary>
    public static IEnumerable<(PolicyKind Kind, string Text)> ApprovedPolicies => File
        .ReadLines(Path.Combine(Root, "tests", "PolicyKit.Engine.Tests", "Rules", "Messages", "Policies.txt"))
        .Select(static line => line.Split(' ', 2)).Select(static parts => (Enum.Parse<PolicyKind>(parts[0]), parts[1]));

    /// <summary>What the examples of a page take for granted, which a policy does not say itself.</summary>
    public static (PolicyKind Kind, LintOptions? Options) Setting(string id) => id switch
    {
        "PK2010" => (PolicyKind.Auto, new LintOptions { AlsoRun = ["PK2010"] }),
        "PK4003" => (PolicyKind.Auto, new LintOptions { AlsoRun = ["PK4003"] }),
        "PK5009" => (PolicyKind.Auto, new LintOptions { Clients = ["new-client", "new-client2"] }),
        "PK7008" => (PolicyKind.Resource, new LintOptions { AttachedArn = "arn:aws:s3:::acme" }),
        "PK7009" => (PolicyKind.Resource, new LintOptions { RequiresTls = true }),
        "PK7011" => (PolicyKind.ResourceControl, null),
        "PK8007" => (PolicyKind.Identity, null),
        "PK9001" => (PolicyKind.Auto, new LintOptions { Today = new DateTime(2099, 1, 1) }),
        "PK9003" => (PolicyKind.Auto, new LintOptions { RequiredConditions = [new("s3:PutObject", "aws:SourceVpce")] }),
        _ => (PolicyKind.Auto, null),
    };

    /// <summary>The two policies of a page, the bad one first; a lone statement is put into one.</summary>
    public static string[] Examples(string id) =>
    [
        .. Example().Matches(Page(id)).Select(match => match.Groups[1].Value).Select(example =>
            example.Contains("\"Statement\"", StringComparison.Ordinal)
                ? example
                : $$"""{ "Version": "2012-10-17", "Statement": {{example}} }"""),
    ];

    /// <summary>What all rules say of a policy, read as the examples of a page are.</summary>
    public static IReadOnlyList<Finding> Findings(string policy, string id)
    {
        (PolicyKind kind, LintOptions? options) = Setting(id);
        return PolicyLinter.Lint(PolicyReader.Read(policy, kind), options: options);
    }

    public static string Page(string id) => File.ReadAllText(Path.Combine(Root, "analyzers", "rules", id + ".md")).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
