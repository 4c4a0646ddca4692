using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class OtherClientRuleTests
{
    private static readonly LintOptions Clients = new() { Clients = ["new-client", "new-client2", "acme", "acme-shop"] };

    [Theory]
    [InlineData("arn:aws:s3:::new-client*", "\"new-client2\"", "of \"new-client\"")]
    [InlineData("arn:aws:s3:::new-cl*", "\"new-client\", \"new-client2\"", "name the resources exactly")]
    [InlineData("arn:aws:s3:::acme-*", "\"acme-shop\"", "of \"acme\"")]
    [InlineData("arn:aws:iam::111122223333:role/acme*", "\"acme-shop\"", "of \"acme\"")]
    [InlineData("arn:aws:s3:::new-client*/*", "\"new-client2\"", "of \"new-client\"")]
    public void PatternThatMatchesAnotherClient_Triggers(string resource, string others, string own)
    {
        Finding finding = Find("\"{|PK5009:" + resource + "|}\"");

        finding.Message.ShouldContain("also opens what belongs to " + others);
        finding.Message.ShouldContain(own);
    }

    [Theory]
    [InlineData("arn:aws:s3:::new-client")]
    [InlineData("arn:aws:s3:::new-client/*")]
    [InlineData("arn:aws:s3:::acme-shop-*")]
    [InlineData("arn:aws:s3:::acme-s*", "PK5006")]
    [InlineData("arn:aws:s3:::new-client2*", "PK5006")]
    [InlineData("arn:aws:s3:::\uFFFC*")]
    [InlineData("arn:aws:s3:::new-client\uFFFC*")]
    public void PatternOfOneClient_DoesNotTrigger(string resource, string? other = null) =>
        Verify.Statement(Allow("\"" + (other is null ? resource : $"{{|{other}:{resource}|}}") + "\""), options: Clients);

    [Fact]
    public void WithoutClients_DoesNotTrigger() => Verify.Statement(Allow("\"arn:aws:s3:::acme-*\""));

    [Fact]
    public void TagCondition_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::new-client*",
         "Condition": {"StringEquals": {"aws:ResourceTag/client": "new-client"}}}
        """,
        options: Clients);

    [Fact]
    public void SessionPolicy_Triggers() => Verify.Statement(Allow("\"{|PK5009:arn:aws:s3:::acme-*|}\""), PolicyKind.Session, Clients);

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::new-client*"}""", options: Clients);

    [Fact]
    public void ManyOthers_AreCounted() => Verify.Statement(
        Allow("\"{|PK5009:arn:aws:s3:::c*|}\""), options: new LintOptions { Clients = ["c1", "c2", "c3", "c4"] })[0]
        .Message.ShouldContain("\"c1\", \"c2\", \"c3\" and others");

    [Fact]
    public void Fix_OffersTheDelimiter_WhereNoOtherClientBeginsSo()
    {
        Find("\"{|PK5009:arn:aws:s3:::new-client*|}\"").Fixes.Select(fix => fix.Edits[0].NewText)
            .ShouldBe(["[\"arn:aws:s3:::new-client\", \"arn:aws:s3:::new-client/*\"]", "-"]);
    }

    [Fact]
    public void Fix_IsTheExactNameAlone_WhereAnotherClientBeginsWithTheDelimiter() =>
        Find("\"{|PK5009:arn:aws:s3:::acme*|}\"").Fixes.ShouldHaveSingleItem().Title.ShouldStartWith("Only the bucket acme");

    private static Finding Find(string resource) => Verify.Statement(Allow(resource), options: Clients)[0];

    private static string Allow(string resource) => $$"""{"Effect": "Allow", "Action": "{{'\uFFFC'}}:Run", "Resource": {{resource}}}""";
}
