using PolicyKit.Building;

namespace PolicyKit.Converting;

/// <summary>A statement's parts, whichever of an element and its negation it has.</summary>
internal sealed record StatementForm(
    IReadOnlyList<string> Actions,
    IReadOnlyList<string> Resources,
    IReadOnlyList<PolicyPrincipal> Principals,
    StatementExclusion Exclusion,
    bool AllExcept)
{
    public static StatementForm Of(PolicyStatement statement) => new(
        [.. statement.Actions, .. statement.NotActions],
        [.. statement.Resources, .. statement.NotResources],
        [.. statement.Principals, .. statement.NotPrincipals],
        statement.NotActions.Count > 0 ? StatementExclusion.NotAction
            : statement.NotResources.Count > 0 ? StatementExclusion.NotResource
            : StatementExclusion.None,
        statement.NotPrincipals.Count > 0);
}
