using CsCheck;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Conditions of every operator, over every kind of key.</summary>
internal static class ConditionGenerator
{
    /// <summary>A key whose values are all empty. The set operators take it for one that is not there.</summary>
    public const string EmptyKey = "k:empty";

    private static readonly Gen<string> Suffix = Gen.Frequency((4, Gen.Const("")), (1, Gen.Const("IfExists")));

    private static readonly Gen<ConditionCase> Single =
        from kind in Gen.OneOf(KeyKind.All)
        from name in Gen.OneOf(kind.Operators)
        from suffix in Suffix
        from key in KeyOf(kind)
        from values in Gen.OneOf(kind.PolicyValues).Array[1, 3]
        from lowered in Gen.Int[0, 19]
        select new ConditionCase(Lower(name == "Null" ? name : name + suffix, lowered), key, [.. values.Distinct()]);

    private static readonly Gen<ConditionCase> Set =
        from kind in Gen.OneOf([.. KeyKind.All.Where(kind => kind.Operators[0] != "Null")])
        from name in Gen.OneOf(kind.Operators)
        from suffix in Suffix
        from prefix in Gen.OneOf("ForAllValues:", "ForAnyValue:")
        from key in Gen.Frequency((3, KeyOf(kind)), (4, Gen.Const(kind.ListKey)), (1, Gen.Const(EmptyKey)))
        from values in Gen.OneOf(kind.PolicyValues).Array[1, 3]
        from lowered in Gen.Int[0, 19]
        select new ConditionCase(Lower(prefix + name + suffix, lowered), key, [.. values.Distinct()]);

    public static readonly Gen<ConditionCase[]> Conditions = Gen.Frequency(
        (5, Gen.Const(Array.Empty<ConditionCase>())),
        (6, Gen.Frequency((2, Single), (1, Set)).Array[1, 3]));

    /// <summary>
    /// Mostly a key of the kind; now and then one whose values are of another, but no numbers, dates and addresses for each other, of
    /// which the oracle reads the first digits.
    /// </summary>
    private static Gen<string> KeyOf(KeyKind kind) => Gen.Frequency(
        (14, Gen.OneOf(kind.Keys)),
        (1, Gen.OneOf(kind.Keys).Select(key => key.ToUpperInvariant())),
        (1, Gen.Const(kind.ListKey)),
        (1, Gen.OneOf("k:text", "aws:SecureTransport", "k:arn")));

    private static string Lower(string name, int chance) => chance == 0 ? name.ToLowerInvariant() : name;
}
