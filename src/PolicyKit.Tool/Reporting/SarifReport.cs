using System.Reflection;
using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>
/// A log of SARIF 2.1.0 (OASIS: "Static Analysis Results Interchange Format"), with the rules that found something, fixes, and
/// what is suppressed, with its reason.
/// </summary>
internal sealed class SarifReport : IFindingReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string ProjectPage = "https://github.com/policykit/policykit";

    private readonly TextWriter _output;
    private readonly JsonWriter _writer = JsonWriter.Start(indented: true);
    private readonly Dictionary<RuleInfo, int> _indexes = [];
    private readonly List<RuleInfo> _rules = [];

    public SarifReport(TextWriter output)
    {
        _output = output;
        _writer.BeginObject();
        _writer.Member("$schema", Schema);
        _writer.Member("version", "2.1.0");
        _writer.Name("runs");
        _writer.BeginArray();
        _writer.BeginObject();
        _writer.Name("results");
        _writer.BeginArray();
    }

    public void Write(LintedFile file)
    {
        foreach (LocatedFinding finding in file.Findings) SarifResult.Write(_writer, file, finding, IndexOf(finding.Rule));
    }

    public void Finish(LintSummary summary)
    {
        _writer.EndArray();
        _writer.Name("tool");
        _writer.BeginObject();
        _writer.Name("driver");
        WriteDriver();
        _writer.EndObject();
        _writer.Name("invocations");
        _writer.BeginArray();
        WriteInvocation(summary);
        _writer.EndArray();
        _writer.Member("columnKind", "utf16CodeUnits");
        _writer.EndObject();
        _writer.EndArray();
        _writer.EndObject();
        _output.Write(_writer.Finish());
        _output.Write('\n');
    }

    private int IndexOf(RuleInfo rule)
    {
        if (_indexes.TryGetValue(rule, out int index)) return index;
        _rules.Add(rule);
        return _indexes[rule] = _rules.Count - 1;
    }

    private void WriteDriver()
    {
        Version version = Assembly.GetExecutingAssembly().GetName().Version ?? new Version(0, 0, 0);
        _writer.BeginObject();
        _writer.Member("name", "PolicyKit");
        _writer.Member("semanticVersion", version.ToString(fieldCount: 3));
        _writer.Member("informationUri", ProjectPage);
        _writer.Name("rules");
        _writer.BeginArray();
        foreach (RuleInfo rule in _rules) SarifRule.Write(_writer, rule);
        _writer.EndArray();
        _writer.EndObject();
    }

    private void WriteInvocation(LintSummary summary)
    {
        _writer.BeginObject();
        _writer.Member("executionSuccessful", summary.Problems.Count == 0);
        _writer.Name("toolExecutionNotifications");
        _writer.BeginArray();
        foreach (string problem in summary.Problems)
        {
            _writer.BeginObject();
            _writer.Member("level", "error");
            _writer.Text("message", problem);
            _writer.EndObject();
        }

        _writer.EndArray();
        _writer.EndObject();
    }
}
