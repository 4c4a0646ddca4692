using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;
using PolicyKit.Serialization;
using static PolicyKit.Model.PolicyElements;

namespace PolicyKit;

/// <summary>A statement of a policy that was read. An element that it lacks is an empty list.</summary>
public sealed class PolicyStatement
{
    private IReadOnlyList<PolicyPrincipal>? _principals;
    private IReadOnlyList<PolicyPrincipal>? _notPrincipals;
    private IReadOnlyList<PolicyCondition>? _conditions;

    internal PolicyStatement(JsonNode node) => Node = node;

    /// <summary>The statement's name, or null.</summary>
    public string? Sid => Node.Find(PolicyElements.Sid)?.Text;

    /// <summary>Whether it allows or denies.</summary>
    public Effect Effect => Node.Find(PolicyElements.Effect)?.Text == "Deny" ? Effect.Deny : Effect.Allow;

    /// <summary>The values of Action in their order.</summary>
    public IReadOnlyList<string> Actions => NodeValues.Of(Node.Find(PolicyElements.Action));

    /// <summary>The values of NotAction in their order.</summary>
    public IReadOnlyList<string> NotActions => NodeValues.Of(Node.Find(NotAction));

    /// <summary>The values of Resource in their order.</summary>
    public IReadOnlyList<string> Resources => NodeValues.Of(Node.Find(PolicyElements.Resource));

    /// <summary>The values of NotResource in their order.</summary>
    public IReadOnlyList<string> NotResources => NodeValues.Of(Node.Find(NotResource));

    /// <summary>The types of Principal in their order.</summary>
    public IReadOnlyList<PolicyPrincipal> Principals =>
        _principals ??= NodeValues.PrincipalsOf(Node.Find(PolicyElements.Principal));

    /// <summary>The types of NotPrincipal in their order.</summary>
    public IReadOnlyList<PolicyPrincipal> NotPrincipals => _notPrincipals ??= NodeValues.PrincipalsOf(Node.Find(NotPrincipal));

    /// <summary>The operators and keys of Condition in their order.</summary>
    public IReadOnlyList<PolicyCondition> Conditions =>
        _conditions ??= NodeValues.ConditionsOf(Node.Find(PolicyElements.Condition));

    internal JsonNode Node { get; }

    /// <summary>Reads one statement, strictly.</summary>
    /// <param name="json">A JSON object with Effect, Action and so on.</param>
    /// <exception cref="PolicyFormatException">The text is no statement; all reasons are listed.</exception>
    public static PolicyStatement Parse(string json)
    {
        JsonText text = JsonReader.Read(json ?? throw new ArgumentNullException(nameof(json)));
        JsonNode policy = NodeChanges.PolicyOf(text.Root);
        IReadOnlyList<PolicyError> errors = FormatErrors.Of(new JsonText(json, policy, text.Errors));
        return errors.Count == 0 ? new PolicyStatement(text.Root) : throw new PolicyFormatException(errors);
    }

    /// <summary>Whether both say the same, as <see cref="PolicyDocument.IsEquivalentTo"/> has it.</summary>
    /// <param name="other">The other statement.</param>
    public bool IsEquivalentTo(PolicyStatement other) => PolicyEquivalence.AreEquivalentStatements(
        Node, (other ?? throw new ArgumentNullException(nameof(other))).Node);

    /// <summary>The statement as JSON, everything in the order in which it was read.</summary>
    /// <param name="indented">Whether to break lines (always by U+000A) and indent by two spaces.</param>
    public string ToJson(bool indented = false) => NodeWriter.Write(Node, indented);

    /// <summary>The statement as JSON without indentation.</summary>
    public override string ToString() => ToJson();
}
