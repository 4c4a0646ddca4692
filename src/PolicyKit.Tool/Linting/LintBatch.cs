using PolicyKinds = PolicyKit.Tool.Commands.PolicyKinds;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Sources;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Reporting;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Linting;

/// <summary><c>policykit lint --batch</c>: a policy a line.</summary>
internal static class LintBatch
{
    public const string Form = "{id, kind?, policy} -> {id, findings: [{rule, severity, pointer, message}]}";

    private const string KindField = "kind";
    private const string PolicyField = "policy";

    /// <exception cref="UnusableInputException">What is asked for needs files.</exception>
    public static int Run(TextReader input, TextWriter output, LintRequest options)
    {
        if (options.Fixes != Fixing.FixScope.None) throw new UnusableInputException("--fix needs files; a batch has none.");
        bool fails = false;
        var host = new LintOptions { Today = options.Today };
        int code = BatchRun.Over(input, output, [KindField, PolicyField], Answer, judged: PolicyField);
        return code == ExitCode.Clean && fails ? ExitCode.Findings : code;

        Action<JsonWriter> Answer(BatchLine line)
        {
            PolicyKind kind = line.OptionalString(KindField) is { } word ? PolicyKinds.KindOf(word) : options.Kind;
            PolicyModel policy = line.Model(PolicyField, kind);
            IReadOnlyList<Finding> findings = PolicyLinter.Lint(policy, options.Catalogue, host);
            fails |= findings.Any(finding => finding.Severity >= options.FailOn);
            return writer => Write(writer, findings, policy);
        }
    }

    private static void Write(JsonWriter writer, IReadOnlyList<Finding> findings, PolicyModel policy)
    {
        writer.Name("findings");
        writer.BeginArray();
        foreach (Finding finding in findings)
        {
            writer.BeginObject();
            writer.Member("rule", finding.Rule.Id);
            writer.Member("severity", SeverityWords.WordOf(finding.Severity));
            writer.Member("pointer", JsonPointer.Of(policy.Json!.Root, finding.Origin.Range));
            writer.Member("message", finding.Message);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
