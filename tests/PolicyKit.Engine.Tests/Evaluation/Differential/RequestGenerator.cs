using CsCheck;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Requests of every kind of principal, with some of the keys that conditions and variables name.</summary>
internal static class RequestGenerator
{
    private static readonly (string Key, string[] Values)[] Keys =
    [
        .. KeyKind.All.Where(kind => kind.Operators[0] is not ("Null" or "StringLike"))
            .SelectMany(kind => kind.Keys.Select(key => (key, key == "aws:username" ? Vocabulary.Names : kind.Values))),
        ("k:tag", ["ann", "red", "e", "*"]),
    ];

    private static readonly Gen<ContextCase?>[] Singles = [.. Keys.Select(key => Gen.Frequency(
        (6, Gen.OneOf(key.Values).Select(value => (ContextCase?)new ContextCase(key.Key, [value], IsList: false))),
        (3, Gen.Const((ContextCase?)null)),
        (1, Gen.OneOf(key.Values).Array[1, 2].Select(values => (ContextCase?)new ContextCase(key.Key, values, IsList: true)))))];

    private static readonly Gen<ContextCase?>[] Lists = [.. KeyKind.All.DistinctBy(kind => kind.ListKey).Select(kind => Gen.Frequency(
        (4, Gen.OneOf(kind.Values).Array[1, 3].Select(values => (ContextCase?)new ContextCase(kind.ListKey, values, IsList: true))),
        (1, Gen.OneOf(kind.Values).Select(value => (ContextCase?)new ContextCase(kind.ListKey, [value], IsList: false))),
        (2, Gen.Const((ContextCase?)null))))];

    private static readonly ContextCase?[] Empties =
    [
        null,
        new(ConditionGenerator.EmptyKey, [""], IsList: false),
        new(ConditionGenerator.EmptyKey, ["", ""], IsList: true),
        new(ConditionGenerator.EmptyKey, [], IsList: true),
    ];

    private static readonly Gen<ContextCase[]> Context =
        from singles in All(Singles)
        from lists in All(Lists)
        from empty in Gen.OneOf(Empties)
        select singles.Concat(lists).Append(empty).OfType<ContextCase>().ToArray();

    private static readonly Gen<string> Principal = Gen.Frequency(
        (12, Gen.OneOf(Vocabulary.Principals)), (1, Gen.Const("*")), (1, Gen.Const(Vocabulary.Service)));

    public static readonly Gen<RequestCase> Requests =
        from service in Gen.OneOf(Vocabulary.Services)
        from action in Gen.OneOf(service.Actions)
        from resource in Gen.OneOf(service.Resources)
        from other in Gen.Int[0, 5]
        from principal in Principal
        from context in Context
        select new RequestCase(action, resource, AccountOf(resource, other == 0), principal, context);

    /// <summary>The account that the ARN tells; where it tells none, as a bucket's, either.</summary>
    private static string AccountOf(string resource, bool other) =>
        resource.Contains(Vocabulary.Other, StringComparison.Ordinal) ? Vocabulary.Other
        : resource.Contains(Vocabulary.Own, StringComparison.Ordinal) || !other ? Vocabulary.Own
        : Vocabulary.Other;

    private static Gen<IEnumerable<T>> All<T>(Gen<T>[] parts) =>
        parts.Aggregate(Gen.Const(Enumerable.Empty<T>()), static (all, part) => Gen.Select(all, part, static (before, made) => before.Append(made)));
}
