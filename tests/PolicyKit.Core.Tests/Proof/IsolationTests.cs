using PolicyKit.Proof;
using static PolicyKit.Core.Tests.Proof.Json;

namespace PolicyKit.Core.Tests.Proof;

public sealed class IsolationTests
{
    private const string Tag = "aws:PrincipalTag/client";

    [Fact]
    public void SeedsPatterns_ReachASiblingsBucket()
    {
        IsolationReport report = Isolation.Verify(
        [
            Client("new-client", Allow("s3:*", "arn:aws:s3:::new-client*"), Allow("s3:*", "arn:aws:s3:::new-client-dev*")),
            Client("new-client2", Allow("s3:*", "arn:aws:s3:::new-client2*"), Allow("cloudfront:CreateInvalidation", "*")),
        ]);

        report.Verdict.ShouldBe(Verdict.Refuted);
        IsolationOverlap overlap = report.Overlaps.ShouldHaveSingleItem();
        (overlap.Client, overlap.OtherClient, overlap.Witness, overlap.IsCertain)
            .ShouldBe(("new-client", "new-client2", "arn:aws:s3:::new-client2", true));
        report.Redundant.ShouldHaveSingleItem().Pattern.ShouldBe("arn:aws:s3:::new-client-dev*");
        report.SharedByDesign.ShouldHaveSingleItem().ToString().ShouldBe("new-client2: cloudfront:CreateInvalidation on *");
    }

    [Fact]
    public void CloudFrontOnEverything_IsSharedByDesign_AndS3IsNot()
    {
        Isolation.Verify([Client("a", Allow("cloudfront:*", "*")), Client("b", Allow("cloudfront:*", "*"))]).IsIsolated.ShouldBeTrue();
        Isolation.Verify([Client("a", Allow("s3:GetObject", "*")), Client("b", Allow("s3:*", "arn:aws:s3:::b/*"))]).Verdict.ShouldBe(Verdict.Refuted);
        Isolation.Verify([Client("a", Allow("s?:GetObject", "*")), Client("b", Allow("s3:*", "arn:aws:s3:::b/*"))]).IsIsolated.ShouldBeFalse();
    }

    [Fact]
    public void TagOfThePrincipal_IsTextOfThePattern()
    {
        string[] statements = [Allow("s3:*", "arn:aws:s3:::shared/${aws:PrincipalTag/client}/*")];

        IsolationReport report = Isolation.Verify([Client("a", statements), Client("b", statements)]);
        IsolationReport tagged = Isolation.Verify([Tagged("a", statements), Tagged("b", statements)]);

        report.Verdict.ShouldBe(Verdict.Unknown);
        report.Overlaps.ShouldHaveSingleItem().IsCertain.ShouldBeFalse();
        tagged.Verdict.ShouldBe(Verdict.Proven);
    }

    [Fact]
    public void TagThatIsAPrefixOfAnother_IsFoundWhereThePatternIsOpen()
    {
        string[] statements = [Allow("s3:*", "arn:aws:s3:::${aws:PrincipalTag/client}*")];

        IsolationOverlap overlap = Isolation.Verify([Tagged("ab", statements), Tagged("a", statements), Tagged("c", statements)])
            .Overlaps.ShouldHaveSingleItem();

        overlap.IsCertain.ShouldBeTrue();
        overlap.Witness.ShouldStartWith("arn:aws:s3:::ab");
        overlap.Pattern.ShouldBe("arn:aws:s3:::${aws:PrincipalTag/client}*");
    }

    [Fact]
    public void TagWithAWildcardInIt_IsPlainText()
    {
        string[] statements = [Allow("s3:*", "arn:aws:s3:::shared/${aws:PrincipalTag/client}/*")];

        Isolation.Verify([Tagged("*", statements), Tagged("b", statements)]).Verdict.ShouldBe(Verdict.Proven);
    }

    [Fact]
    public void TagOfTheResource_KeepsClientsApart()
    {
        Isolation.Verify([WithResourceTag("a", "a"), WithResourceTag("b", "b")]).Verdict.ShouldBe(Verdict.Proven);
        Isolation.Verify([WithResourceTag("a", "x"), WithResourceTag("b", "x")]).Verdict.ShouldBe(Verdict.Refuted);
        Isolation.Verify([WithResourceTag("a", "a"), Client("b", Allow("s3:GetObject", "*"))]).Verdict.ShouldBe(Verdict.Refuted);

        static ClientPolicies WithResourceTag(string client, string tag) =>
            Client(client, Allow("s3:GetObject", "*", When("StringEquals", "s3:ExistingObjectTag/client", tag)));
    }

    [Fact]
    public void ResourceTagThatMustEqualThePrincipals_KeepsClientsApart()
    {
        string[] statements = [Allow("s3:GetObject", "*", When("StringEquals", "aws:ResourceTag/client", "${aws:PrincipalTag/client}"))];

        Isolation.Verify([Tagged("a", statements), Tagged("b", statements)]).Verdict.ShouldBe(Verdict.Proven);
        Isolation.Verify([Tagged("a", statements), Tagged("a", statements)]).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void Deny_KeepsClientsApart()
    {
        ClientPolicies wide = Client("new-client", Allow("s3:*", "arn:aws:s3:::new-client*"), Deny("s3:*", "arn:aws:s3:::new-client2*"));

        Isolation.Verify([wide, Client("new-client2", Allow("s3:*", "arn:aws:s3:::new-client2*"))]).Verdict.ShouldBe(Verdict.Proven);
        IsolationOverlap overlap = Isolation.Verify([wide, Client("new-client3", Allow("s3:*", "arn:aws:s3:::new-client3*"))])
            .Overlaps.ShouldHaveSingleItem();
        overlap.IsCertain.ShouldBeTrue();
        overlap.Witness.ShouldStartWith("arn:aws:s3:::new-client3");
    }

    [Fact]
    public void DenyForWhoeverIsNotTheClient_KeepsItsTaggedObjectsApart()
    {
        string[] statements =
        [
            Allow("s3:*", "arn:aws:s3:::shared/*"),
            Deny("*", "*", When("StringNotEquals", "aws:ResourceTag/client", "${aws:PrincipalTag/client}")),
        ];

        Isolation.Verify([Tagged("a", statements), Tagged("b", statements)]).Verdict.ShouldBe(Verdict.Proven);
    }

    [Fact]
    public void ConditionThatSaysNothingOfTheResource_DoesNotKeepClientsApart()
    {
        ClientPolicies Guarded(string name, string network) =>
            Client(name, Allow("s3:*", "arn:aws:s3:::shared/*", When("IpAddress", "aws:SourceIp", network)));

        Isolation.Verify([Guarded("a", "10.0.0.0/8"), Guarded("b", "192.168.0.0/16")]).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void PatternWithAndWithoutCondition_CountsWithoutIt()
    {
        ClientPolicies both = Client(
            "a",
            Allow("s3:*", "arn:aws:s3:::shared/*", When("StringEquals", "aws:ResourceTag/client", "a")),
            Allow("s3:GetObject", "arn:aws:s3:::shared/*"));
        ClientPolicies other = Client("b", Allow("s3:*", "arn:aws:s3:::shared/*", When("StringEquals", "aws:ResourceTag/client", "b")));

        Isolation.Verify([both, other]).Verdict.ShouldBe(Verdict.Refuted);
        Isolation.Verify([other, both]).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void NotResource_IsAlmostEverything()
    {
        ClientPolicies wide = Client("a", "'Effect':'Allow','Action':'s3:*','NotResource':'arn:aws:s3:::b*'");

        Isolation.Verify([wide, Client("b", Allow("s3:*", "arn:aws:s3:::b*"))]).Verdict.ShouldBe(Verdict.Proven);
        Isolation.Verify([wide, Client("c", Allow("s3:*", "arn:aws:s3:::c*"))]).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void PolicyThatCannotBeEvaluated_IsNeverTakenForGrantingNothing()
    {
        ClientPolicies odd = Client("a", Allow("s3:*", "arn:aws:s3:::shared/*", When("StringEqual", "aws:ResourceTag/client", "a")));

        Isolation.Verify([odd, Client("b", Allow("s3:*", "arn:aws:s3:::shared/*"))]).Verdict.ShouldBe(Verdict.Unknown);
        Isolation.Verify([odd, Client("b", Allow("s3:*", "arn:aws:s3:::other/*"))]).Verdict.ShouldBe(Verdict.Proven);
    }

    [Fact]
    public void ManyClientsApartByTheResourcesTag_AreProven()
    {
        string[] statements = [Allow("dynamodb:*", "arn:aws:dynamodb:*:111122223333:table/*", When("StringEquals", "aws:ResourceTag/client", "${aws:PrincipalTag/client}"))];
        List<ClientPolicies> clients = [.. Enumerable.Range(0, 500).Select(i => Tagged($"c{i}", statements))];

        Isolation.Verify(clients).Verdict.ShouldBe(Verdict.Proven);
        Isolation.Verify([.. clients, Client("all", Allow("dynamodb:GetItem", "arn:aws:dynamodb:*:111122223333:table/*"))]).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void ManyClientsOfOnePolicyByTag_AreProvenWithoutComparingAll()
    {
        string[] statements = [Allow("s3:*", "arn:aws:s3:::shared/${aws:PrincipalTag/client}/*"), Allow("s3:*", "arn:aws:s3:::${aws:PrincipalTag/client}/*")];

        IsolationReport report = Isolation.Verify(Enumerable.Range(0, 2_000).Select(i => Tagged($"c{i}", statements)));

        (report.Verdict, report.PatternCount).ShouldBe((Verdict.Proven, 4_000));
    }

    private static ClientPolicies Client(string name, params string[] statements) => new(name, Policy(statements));

    private static ClientPolicies Tagged(string name, params string[] statements) =>
        new(name, Policy(statements)) { Context = new Dictionary<string, string> { [Tag] = name } };
}
