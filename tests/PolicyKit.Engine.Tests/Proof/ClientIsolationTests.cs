using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class ClientIsolationTests
{
    private static readonly string[] Everything = ["s3:*"];

    [Fact]
    public void SeedsPrefixes_OpenASiblingsBucket()
    {
        IsolationReport report = Verify(
            ("new-client", ["arn:aws:s3:::new-client*", "arn:aws:s3:::new-client-dev*"]),
            ("new-client2", ["arn:aws:s3:::new-client2*"]));

        report.IsIsolated.ShouldBeFalse();
        IsolationOverlap overlap = report.Overlaps.ShouldHaveSingleItem();
        overlap.ToString().ShouldBe(
            "new-client: arn:aws:s3:::new-client* also opens arn:aws:s3:::new-client2 "
            + "of new-client2 (arn:aws:s3:::new-client2*)");
        overlap.PairCount.ShouldBe(1);
        overlap.IsCertain.ShouldBeTrue();
        report.Redundant.ShouldHaveSingleItem().ToString().ShouldBe(
            "new-client: arn:aws:s3:::new-client-dev* is already inside arn:aws:s3:::new-client*");
    }

    [Fact]
    public void ExactBucketsWithTheirObjects_AreIsolated()
    {
        IsolationReport report = Verify(
            ("new-client", ["arn:aws:s3:::new-client", "arn:aws:s3:::new-client/*"]),
            ("new-client2", ["arn:aws:s3:::new-client2", "arn:aws:s3:::new-client2/*"]));
        report.IsIsolated.ShouldBeTrue();
        report.Pairs.ShouldBeEmpty();
        (report.ClientCount, report.PatternCount).ShouldBe((2, 4));
    }

    [Fact]
    public void NamesWithADelimiter_AreIsolatedUnlessOneBeginsTheOther()
    {
        Verify(("acme", ["arn:aws:s3:::acme-*"]), ("acmecorp", ["arn:aws:s3:::acmecorp-*"])).IsIsolated.ShouldBeTrue();
        Verify(("acme", ["arn:aws:s3:::acme-*"]), ("acme-corp", ["arn:aws:s3:::acme-corp-*"]))
            .Overlaps.ShouldHaveSingleItem().Witness.ShouldBe("arn:aws:s3:::acme-corp-2");
    }

    [Theory]
    [InlineData("arn:aws:s3:::*-dev", "arn:aws:s3:::acme-*", "arn:aws:s3:::acme-dev")]
    [InlineData("arn:aws:s3:::widgets.*.data/*", "arn:aws:s3:::widgets.backups/*", "arn:aws:s3:::widgets.backups/.data/")]
    [InlineData("arn:aws:s3:::acme/*", "arn:aws:s3:::acme/*", "arn:aws:s3:::acme/file")]
    [InlineData("arn:aws:s3:::acme-*", "arn:aws:s3:::acme-*", "arn:aws:s3:::acme-2")]
    [InlineData("arn:aws:s3:::ac?e", "arn:aws:s3:::ac*", "arn:aws:s3:::ac2e")]
    [InlineData("arn:aws:s3:*:*:acme", "arn:aws:s3:::acme", "arn:aws:s3:::acme")]
    [InlineData("arn:aws:s3:*:*:acme*", "arn:*:s3:::*e", "arn:aws:s3:::acme")]
    [InlineData("*", "arn:aws:s3:::acme/*", "arn:aws:s3:::acme/file")]
    [InlineData("*", "*", "arn:aws:s3:::222")]
    public void PatternsThatMeet_AreShownByAResourceOfBoth(string first, string second, string witness)
    {
        IsolationOverlap overlap = Verify(("first", [first]), ("second", [second])).Overlaps.ShouldHaveSingleItem();
        overlap.Witness.ShouldBe(witness);
        overlap.IsCertain.ShouldBeTrue();
    }

    [Theory]
    [InlineData("arn:aws:s3:::*-dev", "arn:aws:s3:::acme-prod")]
    [InlineData("arn:aws:s3:::acme-?", "arn:aws:s3:::acme-*-dev")]
    [InlineData("arn:aws:s3:*:acme", "arn:aws:s3:::acme")]
    [InlineData("arn:aws:s3:::acme", "arn:aws:s3:::ACME")]
    public void PatternsThatCannotMeet_AreIsolated(string first, string second) =>
        Verify(("first", [first]), ("second", [second])).IsIsolated.ShouldBeTrue();

    [Fact]
    public void SameClientsPatterns_NeverCountAgainstIt() =>
        Verify(("acme", ["arn:aws:s3:::acme*", "arn:aws:s3:::acme-dev*", "arn:aws:s3:::acme*"])).IsIsolated.ShouldBeTrue();

    [Fact]
    public void PolicyVariable_IsTakenAsAnyTextAndSaidToBeUncertain()
    {
        IsolationOverlap overlap = Verify(
            ("first", ["arn:aws:s3:::home/${aws:username}/*"]),
            ("second", ["arn:aws:s3:::home/ann/*"])).Overlaps.ShouldHaveSingleItem();
        overlap.IsCertain.ShouldBeFalse();
    }

    [Fact]
    public void PermissionOfAnotherServiceOnEverything_IsListedApart()
    {
        IsolationReport report = ClientIsolation.Verify(
        [
            new ClientGrants("a", [new ClientGrant(["cloudfront:CreateInvalidation"], "*")]),
            new ClientGrants("b", [new ClientGrant(["cloudfront:CreateInvalidation"], "*")]),
        ]);
        report.IsIsolated.ShouldBeTrue();
        report.SharedByDesign.Select(shared => shared.ToString())
            .ShouldBe(["a: cloudfront:CreateInvalidation on *", "b: cloudfront:CreateInvalidation on *"]);
    }

    [Theory]
    [InlineData("s3:*")]
    [InlineData("S3:GetObject")]
    [InlineData("*")]
    public void PermissionForS3OnEverything_OpensAllClients(string action)
    {
        IsolationReport report = ClientIsolation.Verify(
        [
            new ClientGrants("wide", [new ClientGrant([action], "*")]),
            new ClientGrants("acme", [new ClientGrant(Everything, "arn:aws:s3:::acme")]),
            new ClientGrants("beta", [new ClientGrant(Everything, "arn:aws:s3:::beta*")]),
        ]);
        report.Overlaps.ShouldHaveSingleItem().PairCount.ShouldBe(2);
        report.SharedByDesign.ShouldBeEmpty();
    }

    [Fact]
    public void NumberedPrefixes_AreCountedWithoutBeingEnumerated()
    {
        (string, string[])[] clients =
            [.. Enumerable.Range(0, 1_000).Select(i => ($"c{i}", new[] { $"arn:aws:s3:::client{i}*" }))];
        IsolationReport report = Verify(clients);
        // 1..9 each meet ten two-digit and a hundred three-digit numbers, 10..99 each ten; 0 begins no other.
        report.Overlaps.Sum(overlap => overlap.PairCount).ShouldBe((9 * 110) + (90 * 10));
        report.Overlaps.Count.ShouldBe(99);
        report.Pairs.Count().ShouldBe(report.Overlaps.Sum(overlap => overlap.PairCount));
    }

    internal static IsolationReport Verify(params (string Client, string[] Patterns)[] clients)
    {
        return ClientIsolation.Verify([.. clients.Select(client => new ClientGrants(client.Client, Grants(client.Patterns)))]);

        static ClientGrant[] Grants(string[] patterns) => [.. patterns.Select(pattern => new ClientGrant(Everything, pattern))];
    }
}
