using System.Text.Json;
using CsCheck;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Principal elements, as JSON.</summary>
internal static class PrincipalGenerator
{
    private static readonly string[] Named = [.. Vocabulary.Principals, Vocabulary.Own, Vocabulary.Other, Vocabulary.Root(Vocabulary.Own)];

    public static readonly Gen<string> Principals = Gen.Frequency(
        (2, Gen.Const("\"*\"")),
        (1, Gen.Const("{\"AWS\":\"*\"}")),
        (1, Gen.Const($"{{\"Service\":\"{Vocabulary.Service}\"}}")),
        (1, Gen.OneOf(Named).Select(name => $"{{\"AWS\":\"{name}\",\"Service\":[\"{Vocabulary.Service}\",\"lambda.amazonaws.com\"]}}")),
        (8, Gen.OneOf(Named).Array[1, 3].Select(names => $"{{\"AWS\":{JsonSerializer.Serialize(names.Distinct())}}}")));
}
