using System.Diagnostics.CodeAnalysis;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;
using PolicyKit.Rules;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>
/// A policy that was read. Reading is strict, and nothing that is not changed is lost or altered: the order of elements and
/// values, numbers as written, Booleans, one value or an array of one. It never changes: a change gives a new document.
/// </summary>
public sealed partial class PolicyDocument
{
    private readonly JsonNode _root;
    private IReadOnlyList<PolicyStatement>? _statements;

    private PolicyDocument(JsonNode root) => _root = root;

    /// <summary>
    /// The version of the policy language, or null. Without it IAM reads <c>2008-10-17</c>, which knows no variables.
    /// </summary>
    public string? Version => _root.Find(PolicyElements.Version)?.Text;

    /// <summary>The policy's Id, or null.</summary>
    public string? Id => _root.Find(PolicyElements.Id)?.Text;

    /// <summary>The statements in their order.</summary>
    public IReadOnlyList<PolicyStatement> Statements => _statements ??= NodeValues.StatementsOf(_root);

    internal JsonNode Root => _root;

    /// <summary>Reads a policy, strictly.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="PolicyFormatException">The text is no policy; all reasons are listed.</exception>
    public static PolicyDocument Parse(string json) =>
        TryParse(json, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors)
            ? document
            : throw new PolicyFormatException(errors);

    /// <summary>Reads a policy, strictly, or tells why it is none.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="document">The policy, or null.</param>
    /// <param name="errors">Empty where there is a policy.</param>
    public static bool TryParse(
        string json, [NotNullWhen(true)] out PolicyDocument? document, out IReadOnlyList<PolicyError> errors)
    {
        JsonText text = JsonReader.Read(json ?? throw new ArgumentNullException(nameof(json)));
        errors = FormatErrors.Of(text);
        document = errors.Count == 0 ? new PolicyDocument(text.Root) : null;
        return document is not null;
    }

    /// <summary>The document with another Version, in its place; first where there was none.</summary>
    /// <param name="version"><c>2012-10-17</c>, or <c>2008-10-17</c>.</param>
    /// <exception cref="ArgumentException">It is another.</exception>
    public PolicyDocument WithVersion(string version)
    {
        if (version is null) throw new ArgumentNullException(nameof(version));
        return version is PolicyModel.CurrentVersion or "2008-10-17"
            ? new PolicyDocument(NodeChanges.WithVersion(_root, version))
            : throw new ArgumentException(
                $"\"{version}\" is no version of the policy language: it is 2012-10-17 or 2008-10-17.",
                nameof(version));
    }

    /// <summary>The document with one more statement at the end. A lone statement becomes an array.</summary>
    /// <param name="statement">The statement, e.g. of another document.</param>
    public PolicyDocument Add(PolicyStatement statement) =>
        new(NodeChanges.Add(_root, (statement ?? throw new ArgumentNullException(nameof(statement))).Node));

    /// <summary>The document without the statements that have a Sid; the same document where none has.</summary>
    /// <param name="sid">The Sid, letter by letter.</param>
    public PolicyDocument Remove(string sid)
    {
        if (sid is null) throw new ArgumentNullException(nameof(sid));
        PolicyDocument document = this;
        for (int i = Statements.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Statements[i].Sid, sid)) document = document.RemoveAt(i);
        }

        return document;
    }

    /// <summary>The document without one statement.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no statement at that place.</exception>
    public PolicyDocument RemoveAt(int index) => index >= 0 && index < Statements.Count
        ? new PolicyDocument(NodeChanges.RemoveAt(_root, index))
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The document has {Statements.Count} statements.");

    /// <summary>
    /// The document with a statement in it, once: one with its Sid is replaced where it stands; one without a Sid is added only
    /// where none says the same. The same document where nothing changes, so that it may be done again and again.
    /// </summary>
    /// <param name="statement">The statement, e.g. of another document.</param>
    public PolicyDocument Ensure(PolicyStatement statement)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        bool named = statement.Sid is { Length: > 0 };
        for (int i = 0; i < Statements.Count; i++)
        {
            PolicyStatement here = Statements[i];
            if (named && !string.Equals(here.Sid, statement.Sid)) continue;
            if (here.IsEquivalentTo(statement)) return this;
            if (named) return new PolicyDocument(NodeChanges.Replace(_root, i, statement.Node));
        }

        return Add(statement);
    }

    /// <summary>
    /// Whether both say the same in the same statements. Of no account are the order of statements, elements and values, a
    /// statement that stands twice, one value or an array of one, the case of actions, operators and condition keys, Sid and Id, the
    /// Version where no variable stands, and forms of which AWS says that they are the same: an account's digits and the ARN of its
    /// root, <c>"*"</c> and <c>{"AWS": "*"}</c>, ArnEquals and ArnLike, an address with and without <c>/32</c>, <c>1</c> and
    /// <c>1.0</c>, two ways to write one moment.
    /// </summary>
    /// <param name="other">The other document.</param>
    public bool IsEquivalentTo(PolicyDocument other) =>
        PolicyEquivalence.AreEquivalent(_root, (other ?? throw new ArgumentNullException(nameof(other)))._root);

    /// <summary>
    /// The document without what changes no decision: values and statements that others cover, and statements joined that are
    /// equal but for Action, or but for Resource. NotAction, NotResource, principals and conditions stay as they are written.
    /// </summary>
    /// <param name="keepSids">
    /// Whether every Sid stays, so that of two statements with different ones none is dropped or joined; without it, the first
    /// one's stays.
    /// </param>
    public PolicyDocument Minimize(bool keepSids = true)
    {
        JsonNode minimized = PolicyMinimizer.Minimize(_root, keepSids);
        return ReferenceEquals(minimized, _root) ? this : new PolicyDocument(minimized);
    }

    /// <summary>
    /// Documents within a quota that together say what this one does; this one alone where it fits. Which document a statement
    /// comes to follows from its Sid, or from all but its actions: its order does not matter, and changing one statement moves no
    /// other, unless the document that has it outgrows the quota or shrinks so far that two become one.
    /// </summary>
    /// <param name="quota">The quota, of <see cref="PolicyQuotas"/>.</param>
    /// <exception cref="PolicyException">
    /// It is too large and the quota is of a kind whose target takes one policy, or a statement is too large and cannot be
    /// divided.
    /// </exception>
    public IReadOnlyList<PolicyDocument> Split(PolicyQuota quota) =>
        PolicyDivision.Split(_root, quota ?? throw new ArgumentNullException(nameof(quota)))
        .Select(root => ReferenceEquals(root, _root) ? this : new PolicyDocument(root)).ToList();

    /// <summary>What the rules find in the document, in the order of the text that <see cref="ToJson"/> gives without
    /// indentation.</summary>
    /// <param name="kind">What the policy is attached to; without it, as far as the document's own shape tells.</param>
    public IReadOnlyList<Finding> Lint(PolicyKind kind = PolicyKind.Auto) => PolicyLinter.Lint(PolicyReader.Read(ToJson(), kind));

    /// <summary>The document as JSON, everything in the order in which it was read.</summary>
    /// <param name="indented">Whether to break lines (always by U+000A) and indent by two spaces.</param>
    public string ToJson(bool indented = false) => NodeWriter.Write(_root, indented);

    /// <summary>The policy that a value of a larger text is, read without errors; null where it is none.</summary>
    internal static PolicyDocument? TryRead(JsonNode root) =>
        PolicyGrammar.Check(root, PolicyKind.Auto).Count == 0 ? new PolicyDocument(root) : null;

    /// <summary>The model of the document, as it would be read as one of a kind.</summary>
    internal PolicyModel ToModel(PolicyKind kind) => PolicyReader.Read(new JsonText("", _root, []), kind);

    /// <summary>The same document with its elements in the order in which the builder writes them.</summary>
    internal PolicyDocument InCanonicalOrder() => new(ElementOrder.Canonical(_root));

    /// <summary>The document as JSON without indentation.</summary>
    public override string ToString() => ToJson();
}
