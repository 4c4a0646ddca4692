using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>Access that a change of policies brings or takes away: some actions on some resources, under the conditions of one statement.</summary>
public sealed class AccessClass
{
    internal AccessClass(
        CompiledStatement statement, IReadOnlyList<string> actions, IReadOnlyList<string> resources, AuthorizationRequest? example)
    {
        Actions = actions;
        ActionsAreExcluded = statement.ActionsNegated;
        Resources = resources;
        ResourcesAreExcluded = statement.ResourcesNegated;
        Principals = [.. statement.Principals?.Select(static principal => principal.Text) ?? []];
        PrincipalsAreExcluded = statement.PrincipalsNegated;
        Conditions = [.. statement.Conditions.Select(static condition => condition.ToString())];
        StatementIndex = statement.Index;
        Sid = statement.Sid;
        Example = example;
    }

    /// <summary>The actions, as the statement writes them; of a pattern that was granted in part, the actions themselves.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Whether the statement has NotAction, so that it is about all actions but these.</summary>
    public bool ActionsAreExcluded { get; }

    /// <summary>The resources, as the statement writes them; none for a statement without the element.</summary>
    public IReadOnlyList<string> Resources { get; }

    /// <summary>Whether the statement has NotResource, so that it is about all resources but these.</summary>
    public bool ResourcesAreExcluded { get; }

    /// <summary>The principals that the statement names; none for an identity policy.</summary>
    public IReadOnlyList<string> Principals { get; }

    /// <summary>Whether the statement has NotPrincipal, so that it is about all principals but these.</summary>
    public bool PrincipalsAreExcluded { get; }

    /// <summary>The conditions of the statement.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>The place of the statement in its policy, from 0.</summary>
    public int StatementIndex { get; }

    /// <summary>The Sid of the statement; null where it has none.</summary>
    public string? Sid { get; }

    /// <summary>A request that is granted on this side of the change only; null where that is not proven, within the budget.</summary>
    public AuthorizationRequest? Example { get; }

    /// <summary>The actions and resources, as one line.</summary>
    public override string ToString() =>
        $"{(ActionsAreExcluded ? "all but " : "")}{string.Join(", ", Actions)} on {(ResourcesAreExcluded ? "all but " : "")}{string.Join(", ", Resources)}";
}
