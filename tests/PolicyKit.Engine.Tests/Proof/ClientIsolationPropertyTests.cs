using CsCheck;
using PolicyKit.Matching;
using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class ClientIsolationPropertyTests
{
    private const string S3 = "arn:aws:s3:::";
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f"];

    private static readonly string[] FieldPatterns =
    [
        "arn:aws:s3:::a*", "arn:*:s3:::a", "arn:aws:s3:*:*:ab", "arn:aws:s3", "*", "arn:aws:s3:*:b", "arn:aws:s3:::ab",
        "arn:aws:s3:::",
        "arn:aws:s3:::*b", "arn:aws:s3:::${*}b", "arn:aws:s3:::a?b", "not an arn", "",
    ];

    [Fact]
    public void RandomPatterns_AgreeWithAllPairs() =>
        Gen.Char["ab/*?"].Array[0, 4].Select(letters => S3 + new string(letters)).Array[1, 3].Array[2, 6]
            .Sample(CheckAgainstAllPairs);

    [Fact]
    public void RandomPatternsWithWildcardsInTheirFields_AgreeWithAllPairs() =>
        Gen.Int[0, FieldPatterns.Length - 1].Select(i => FieldPatterns[i]).Array[1, 2].Array[2, 5].Sample(CheckAgainstAllPairs);

    private static void CheckAgainstAllPairs(string[][] clients)
    {
        IsolationReport report = ClientIsolationTests.Verify([.. clients.Select((patterns, i) => (Names[i], patterns))]);

        report.Pairs.Select(pair => Unordered((pair.Client, pair.Pattern), (pair.OtherClient, pair.OtherPattern))).Order()
            .ShouldBe(AllPairs(clients).Order());
        report.IsIsolated.ShouldBe(!report.Pairs.Any());
        foreach (IsolationPair pair in report.Pairs)
        {
            string witness = pair.FindWitness();
            ResourcePattern.Parse(pair.Pattern).IsMatch(witness).ShouldBeTrue($"{pair}: {witness}");
            ResourcePattern.Parse(pair.OtherPattern).IsMatch(witness).ShouldBeTrue($"{pair}: {witness}");
        }

        // Equal patterns of one client cannot be told apart by name, so the first of them, which meets the most, is compared.
        var counts = report.Overlaps.GroupBy(overlap => (overlap.Client, overlap.Pattern))
            .ToDictionary(group => group.Key, group => group.Max(overlap => overlap.PairCount));
        foreach (var group in report.Pairs.GroupBy(pair => (pair.Client, pair.Pattern)))
        {
            counts[group.Key].ShouldBe(group.Select(pair => pair.OtherClient).Distinct().Count());
        }
    }

    private static IEnumerable<string> AllPairs(string[][] clients)
    {
        for (int a = 0; a < clients.Length; a++)
        {
            for (int b = a + 1; b < clients.Length; b++)
            {
                foreach (string mine in clients[a])
                {
                    foreach (string theirs in clients[b])
                    {
                        if (!ResourcePattern.Parse(mine).Overlaps(ResourcePattern.Parse(theirs))) continue;
                        yield return Unordered((Names[a], mine), (Names[b], theirs));
                    }
                }
            }
        }
    }

    private static string Unordered((string Client, string Pattern) a, (string Client, string Pattern) b) =>
        string.CompareOrdinal(a.Client, b.Client) < 0 ? $"{a} {b}" : $"{b} {a}";
}
