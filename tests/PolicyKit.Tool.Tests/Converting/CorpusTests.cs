using System.Globalization;
using PolicyKit.Engine.Tests;
using PolicyKit.Converting;
using Xunit.Abstractions;

namespace PolicyKit.Tool.Tests.Converting;

/// <summary>Every policy of the corpus, converted, compiled and run.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void File_MakesTheSamePolicy()
    {
        var policies = Corpus.Read()
            .Select((policy, i) => (policy.Name, Class: Class(i), Document: PolicyDocument.Parse(policy.Json)))
            .Select(policy => (policy.Name, policy.Class, policy.Document, Made: PolicyConverter.ToFile(policy.Document, policy.Class)))
            .ToList();

        var compiled = CompiledCode.Of(policies.Select(policy => policy.Made.Code));

        var different = policies
            .Where(policy => compiled.Policy(policy.Class) is var made
                && (!made.IsEquivalentTo(policy.Document) || !Sids(made).SequenceEqual(Sids(policy.Document))))
            .Select(policy => policy.Name);

        int untyped = policies.Count(policy => !policy.Made.Untyped.IsZero);
        Tally all = policies.Aggregate(default(Tally), (sum, policy) => sum + policy.Made.Untyped);
        output.WriteLine($"{policies.Count} policies, {untyped} with untyped parts ({all}), "
            + $"{policies.Sum(policy => policy.Made.WithoutEffect)} pairs without effect.");
        different.ShouldBeEmpty();

        // One in ten at most may need a form that nobody checks. Lower it when fewer do.
        untyped.ShouldBeLessThanOrEqualTo(81);
    }

    private static IEnumerable<string?> Sids(PolicyDocument policy) => policy.Statements.Select(statement => statement.Sid);

    private static string Class(int number) => "Policy" + number.ToString(CultureInfo.InvariantCulture);
}
