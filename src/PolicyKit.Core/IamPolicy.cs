using PolicyKit.Building;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit;

/// <summary>A finished, checked policy. The same policy gives the same text in every culture and on every platform.</summary>
public abstract class IamPolicy
{
    private readonly PolicyAssembly _assembly;

    private protected IamPolicy(PolicyAssembly assembly) => _assembly = assembly;

    /// <summary>
    /// The size as the kind's quota counts it, of the text that <see cref="ToJson"/> gives without indentation: characters
    /// without white space for identity and trust policies (AWS: "IAM and AWS STS quotas"), bytes for resource policies.
    /// </summary>
    public int Size => _assembly.Size;

    /// <summary>The largest <see cref="Size"/> of this kind of policy by default; null where none is known.</summary>
    public int? Quota => _assembly.Quota.Limit;

    private protected abstract PolicyKind Kind { get; }

    internal IReadOnlyList<StatementContent> Statements => _assembly.Statements;

    internal Partition Partition => _assembly.Partition;

    /// <summary>The policy as JSON.</summary>
    /// <param name="indented">Whether to break lines (always by U+000A) and indent by two spaces.</param>
    public string ToJson(bool indented = false) =>
        indented ? PolicyWriter.Write(_assembly.Statements, _assembly.Partition, indented: true) : _assembly.Json;

    /// <summary>What the rules find in the policy, in the order of its text; the same that the analyzers find in code.</summary>
    public IReadOnlyList<Finding> Lint() => PolicyLinter.Lint(PolicyReader.Read(_assembly.Json, Kind));

    /// <summary>The policy as a document that can be read and changed.</summary>
    public PolicyDocument ToDocument() => PolicyDocument.Parse(_assembly.Json);

    /// <summary>The policy as JSON without indentation.</summary>
    public override string ToString() => _assembly.Json;
}
