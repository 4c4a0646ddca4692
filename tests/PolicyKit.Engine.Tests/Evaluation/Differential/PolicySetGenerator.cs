using CsCheck;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Policies of every source together.</summary>
internal static class PolicySetGenerator
{
    private static readonly Gen<bool> MostlyAllow = Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)));

    private static readonly Gen<PolicyCase> Identity = Policy(StatementGenerator.OfIdentity(MostlyAllow), StatementCase.AllowAll);

    private static readonly Gen<PolicyCase> Plain = Policy(StatementGenerator.Plain(MostlyAllow), StatementCase.AllowAll);

    private static readonly Gen<PolicyCase> Resource = StatementGenerator.WithPrincipal(MostlyAllow).Array[1, 4].Select(statements => new PolicyCase(statements));

    // Of endpoint policies the oracle never reads the principals, so all name everyone.
    private static readonly Gen<PolicyCase> Endpoint = Policy(
        StatementGenerator.OfEveryone(MostlyAllow), StatementCase.AllowAll with { Principal = "\"*\"" });

    private static readonly Gen<PolicyCase> ResourceControl =
        StatementGenerator.OfEveryone(Gen.Const(false)).Array[1, 2].Select(statements => new PolicyCase(statements));

    public static readonly Gen<PolicySetCase> PolicySets =
        from identity in Identity.Array[0, 2]
        from resource in Maybe(5, Resource)
        from boundaries in Seldom(Plain.Array[1, 2])
        from session in Maybe(2, Plain)
        from serviceControl in Seldom(Plain.Array[0, 2].Array[1, 2])
        from resourceControl in Seldom(ResourceControl.Array[0, 2].Array[1, 2])
        from endpoint in Seldom(Endpoint.Array[1, 2])
        select new PolicySetCase
        {
            Identity = identity,
            Resource = resource,
            Boundaries = boundaries,
            Session = session,
            ServiceControl = serviceControl,
            ResourceControl = resourceControl,
            Endpoint = endpoint,
        };

    /// <summary>Every second policy allows all beside what else it says, so that the others have a say too.</summary>
    private static Gen<PolicyCase> Policy(Gen<StatementCase> statement, StatementCase all) =>
        from statements in statement.Array[1, 3]
        from open in Gen.Bool
        select open ? new PolicyCase([.. statements, all]) : new PolicyCase(statements);

    private static Gen<PolicyCase?> Maybe(int weight, Gen<PolicyCase> policy) =>
        Gen.Frequency((10 - weight, Gen.Const((PolicyCase?)null)), (weight, policy.Select(made => (PolicyCase?)made)));

    private static Gen<T[]> Seldom<T>(Gen<T[]> several) => Gen.Frequency((3, Gen.Const(Array.Empty<T>())), (1, several));
}
