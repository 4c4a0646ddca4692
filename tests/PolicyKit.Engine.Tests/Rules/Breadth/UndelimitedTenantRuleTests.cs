using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class UndelimitedTenantRuleTests
{
    [Theory]
    [InlineData("arn:aws:s3:::acme/home/{|PK5008:${aws:username}*|}", "/")]
    [InlineData("arn:aws:s3:::acme/home/{|PK5008:${aws:username}*|}/x", "/")]
    [InlineData("arn:aws:s3:::acme-{|PK5008:${aws:PrincipalTag/tenant}*|}", "-")]
    [InlineData("arn:aws:s3:::{|PK5008:${aws:PrincipalTag/tenant}*|}", "-")]
    [InlineData("arn:aws:s3:::acme/{|PK5008:${accounts.example.com:sub}*|}", "/")]
    [InlineData("arn:aws:s3:::acme/{|PK5008:${aws:PrincipalTag/team, 'none'}*|}", "/")]
    [InlineData("arn:aws:logs:eu-west-1:111122223333:log-group:{|PK5008:${aws:userid}*|}", "/")]
    public void WildcardBehindWhoAsks_Triggers(string resource, string delimiter)
    {
        string statement = Allow(resource);
        Finding finding = Verify.Statement(statement)[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain($"}}{delimiter}*\".");
        Verify.FixedStatement(statement).ShouldBe(Verify.Plain(statement).Replace("}*", $"}}{delimiter}*"));
    }

    [Theory]
    [InlineData("arn:aws:s3:::acme/home/${aws:username}/*")]
    [InlineData("arn:aws:s3:::acme/home/${aws:username}")]
    [InlineData("arn:aws:s3:::acme/home/${aws:username}-*")]
    [InlineData("arn:aws:s3:::acme/${aws:PrincipalTag/path}*")]
    [InlineData("arn:aws:s3:::acme/${s3:prefix}*")]
    [InlineData("arn:aws:s3:::acme/${cognito-identity.amazonaws.com:sub}*")]
    [InlineData("arn:aws:s3:::acme-${aws:PrincipalAccount}*")]
    [InlineData("arn:aws:s3:::acme/${*}${aws:username}")]
    [InlineData("arn:aws:s3:::acme/\uFFFC*")]
    public void DelimitedOrUnknown_DoesNotTrigger(string resource) => Verify.Statement(Allow(resource));

    [Theory]
    [InlineData("tenant.Id", true)]
    [InlineData("customerId", true)]
    [InlineData("_user.Name", true)]
    [InlineData("SLUG", true)]
    [InlineData("prefix", false)]
    [InlineData("tenantPrefix", false)]
    [InlineData("value", false)]
    [InlineData("tenant.Bucket.ArnPattern", false)]
    [InlineData("identity", false)]
    [InlineData("accountId", false)]
    [InlineData("bucketName", false)]
    public void Expression_TriggersByItsName(string code, bool isSomeone) => Verify.Statement(
        Allow(isSomeone ? "arn:aws:s3:::acme/{|PK5008:\uFFFC*|}" : "arn:aws:s3:::acme/\uFFFC*"),
        options: new LintOptions { NameOfHole = _ => code });

    [Fact]
    public void Expression_IsShownAsInCode() => Verify.Statement(
        Allow("arn:aws:s3:::acme/{|PK5008:\uFFFC*|}"), options: new LintOptions { NameOfHole = static _ => "tenant.Id" })[0]
        .Message.ShouldContain("\"{tenant.Id}/*\"");

    [Fact]
    public void ValueOfACondition_Triggers() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme",
         "Condition": {"StringLike": {"s3:prefix": "home/{|PK5008:${aws:username}*|}"}}}
        """);

    [Theory]
    [InlineData("StringNotLike", "home/${aws:username}*")]
    [InlineData("StringEquals", "home/${aws:username}{|PK3008:*|}")]
    public void ValueUnderAnotherOperator_DoesNotTrigger(string @operator, string value) => Verify.Statement(
        """{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme", "Condition": {"OPERATOR": {"s3:prefix": "VALUE"}}}"""
            .Replace("OPERATOR", @operator).Replace("VALUE", value));

    [Fact]
    public void PolicyWithoutVariables_DoesNotTrigger() => Verify.Findings(
        """{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/{|PK1008:${aws:username}|}*"}]}""");

    [Theory]
    [InlineData(PolicyKind.Session, "{|PK5008:${aws:username}*|}")]
    [InlineData(PolicyKind.PermissionsBoundary, "${aws:username}*")]
    public void SessionPolicy_Triggers_AndOtherCeilingsDoNot(PolicyKind kind, string path) => Verify.Statement(Allow("arn:aws:s3:::acme/" + path), kind);

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/${aws:username}*"}""");

    [Fact]
    public void TagCondition_DoesNotTrigger() => Verify.Allow(
        "\"s3:GetObject\"", "\"arn:aws:s3:::acme/${aws:username}*\"", """, "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}""");

    private static string Allow(string resource) => $$"""{"Effect": "Allow", "Action": "{{'\uFFFC'}}:Run", "Resource": "{{resource}}"}""";
}
