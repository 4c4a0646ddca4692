using PolicyKit.Building;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit;

/// <summary>A finished, checked policy. The same policy gives the same text in every culture and on every platform.</summary>
public abstract class IamPolicy
{
    private readonly PolicyContent _content;

    private protected IamPolicy(PolicyContent content) => _content = content;

    /// <summary>
    /// The size as the kind's quota counts it, of the text that <see cref="ToJson"/> gives without indentation: see
    /// <see cref="PolicyQuotas"/>.
    /// </summary>
    public int Size => _content.Size;

    /// <summary>The largest <see cref="Size"/> of this kind of policy; null where none is known.</summary>
    public int? Quota => _content.Quota.Limit;

    internal PolicyContent Content => _content;

    /// <summary>The policy as JSON.</summary>
    /// <param name="indented">Whether to break lines (always by U+000A) and indent by two spaces.</param>
    public string ToJson(bool indented = false) =>
        indented ? NodeWriter.Write(JsonReader.Read(_content.Json).Root, indented: true) : _content.Json;

    /// <summary>What the rules find in the policy, in the order of its text; the same that the analyzers find in code.</summary>
    public IReadOnlyList<Finding> Lint() => PolicyLinter.Lint(PolicyReader.Read(_content.Json, _content.Quota.Kind));

    /// <summary>The policy as a document that can be read and changed.</summary>
    public PolicyDocument ToDocument() => PolicyDocument.Parse(_content.Json);

    /// <summary>The policy as a document, so that whatever takes documents takes a policy that was built.</summary>
    /// <param name="policy">The policy.</param>
    public static implicit operator PolicyDocument(IamPolicy policy) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument();

    /// <summary>The policy as JSON without indentation.</summary>
    public override string ToString() => _content.Json;
}
