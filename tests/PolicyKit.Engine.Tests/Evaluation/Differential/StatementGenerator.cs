using CsCheck;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Statements about the vocabulary's actions and resources.</summary>
internal static class StatementGenerator
{
    private static readonly Gen<string> Action = Gen.Frequency(
        (2, Gen.Const("*")),
        (6, from action in AnyAction
            from edit in Gen.Int[0, 5]
            from at in Gen.Int[0, 20]
            select Edit(action, edit, at)));

    private static readonly Gen<string> Resource = Gen.Frequency(
        (3, Gen.Const("*")),
        (6, from resource in AnyResource
            from edits in Gen.Select(Gen.Int[0, 60], Gen.Int[0, 6], Gen.Int[0, 3]).Array[0, 4]
            from variable in Gen.Int[0, 7]
            select ResourcePatterns.Make(resource, edits, variable)));

    private static readonly Gen<(bool Negated, string[] Resources)> Resources = Gen.Frequency(
        (4, Resource.Array[1, 3].Select(resources => (false, resources))),
        (1, Resource.Array[1, 3].Select(resources => (true, resources))));

    // The oracle fills what is left off in identity policies, as AWS says, and not under NotResource.
    private static readonly Gen<(bool Negated, string[] Resources)> ShortResources = Gen.Frequency(
        (6, Resources),
        (1, Gen.Select(AnyResource, Gen.Int[2, 5]).Select((resource, fields) => (false, new[] { ResourcePatterns.Shorten(resource, fields) }))));

    public static Gen<StatementCase> OfIdentity(Gen<bool> isAllow) => Statement(isAllow, ShortResources);

    public static Gen<StatementCase> Plain(Gen<bool> isAllow) => Statement(isAllow, Resources);

    public static Gen<StatementCase> OfEveryone(Gen<bool> isAllow) =>
        Statement(isAllow, Resources).Select(statement => statement with { Principal = "\"*\"" });

    public static Gen<StatementCase> WithPrincipal(Gen<bool> isAllow) =>
        from statement in Statement(isAllow, Resources)
        from principal in PrincipalGenerator.Principals
        from negated in Gen.Int[0, 6]
        select statement with { Principal = principal, NotPrincipal = negated == 0 && !statement.IsAllow };

    private static Gen<StatementCase> Statement(Gen<bool> isAllow, Gen<(bool Negated, string[] Resources)> about) =>
        from allow in isAllow
        from actions in Action.Array[1, 3]
        from notAction in Gen.Int[0, 5]
        from resources in about
        from conditions in ConditionGenerator.Conditions
        select new StatementCase(allow, actions, resources.Resources)
        {
            NotAction = notAction == 0,
            NotResource = resources.Negated,
            Conditions = conditions,
        };

    private static Gen<string> AnyAction =>
        Gen.OneOf(Vocabulary.Services).SelectMany(service => Gen.OneOf(service.Actions)).Select(action => action.Name);

    private static Gen<string> AnyResource => Gen.OneOf(Vocabulary.Services).SelectMany(service => Gen.OneOf(service.Resources));

    private static string Edit(string action, int edit, int at)
    {
        int colon = action.IndexOf(':', StringComparison.Ordinal);
        int place = colon + 1 + (at % (action.Length - colon - 1));
        return edit switch
        {
            0 => action[..(colon + 1)] + "*",
            1 => action[..place] + "*",
            2 => action[..(colon + 1)] + "*" + action[place..],
            3 => action[..place] + "?" + action[(place + 1)..],
            4 => action.ToUpperInvariant(),
            _ => action,
        };
    }
}
