using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM policy elements: Variables and tags", "IAM JSON policy elements: Version".</summary>
public sealed class VariableTests
{
    private static readonly AuthorizationRequest OfAnn =
        new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/ann/x").With("aws:username", "ann");

    [Theory]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", true)]
    [InlineData("arn:aws:s3:::b/${AWS:UserName}/*", true)]
    [InlineData("arn:aws:s3:::b/${k:missing}/*", false)]
    [InlineData("arn:aws:s3:::b/${k:missing, 'ann'}/*", true)]
    [InlineData("arn:aws:s3:::b/${aws:username, 'bob'}/*", true)]
    [InlineData("arn:aws:s3:::b/${k:missing,'ann'}/*", false)]
    [InlineData("arn:aws:s3:::${aws:username}/*", false)]
    [InlineData("arn:aws:${aws:service}:::b/*", false)]
    [InlineData("${aws:username}", false)]
    public void InAResource_StandBehindTheFifthColon(string resource, bool expected) =>
        Allows(resource, OfAnn.With("aws:service", "s3")).ShouldBe(expected);

    [Theory]
    [InlineData("2012-10-17", true)]
    [InlineData("2008-10-17", false)]
    [InlineData(null, false)]
    public void OnlyTheNewerVersion_HasVariables(string? version, bool expected)
    {
        Allows("arn:aws:s3:::b/${aws:username}/*", OfAnn, version).ShouldBe(expected);
        var literal = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/${aws:username}/x").With("aws:username", "ann");
        Allows("arn:aws:s3:::b/${aws:username}/*", literal, version).ShouldBe(!expected);
    }

    [Theory]
    [InlineData("arn:aws:s3:::b/a${*}b", "arn:aws:s3:::b/a*b", true)]
    [InlineData("arn:aws:s3:::b/a${*}b", "arn:aws:s3:::b/axb", false)]
    [InlineData("arn:aws:s3:::b/a${?}b", "arn:aws:s3:::b/a?b", true)]
    [InlineData("arn:aws:s3:::b/a${$}b", "arn:aws:s3:::b/a$b", true)]
    public void Escapes_StandForTheCharacter(string pattern, string resource, bool expected) =>
        Allows(pattern, new AuthorizationRequest("s3:GetObject", resource)).ShouldBe(expected);

    [Fact]
    public void SubstitutedText_IsNeverAWildcard()
    {
        Allows("arn:aws:s3:::b/${aws:username}/*", OfAnn.With("aws:username", "*")).ShouldBeFalse();
        Allows("arn:aws:s3:::b/${k:missing, '*'}/*", OfAnn).ShouldBeFalse();
    }

    [Fact]
    public void List_GivesAVariableNoValue()
    {
        Allows("arn:aws:s3:::b/${k:list}/*", OfAnn.With("k:list", new[] { "ann" })).ShouldBeFalse();
        Allows("arn:aws:s3:::b/${k:list, 'ann'}/*", OfAnn.With("k:list", new[] { "x", "y" })).ShouldBeTrue();
    }

    [Theory]
    [InlineData("StringEquals", "${k:v}", "v", true)]
    [InlineData("StringLike", "${k:v}*", "vw", true)]
    [InlineData("StringEqualsIgnoreCase", "${k:v}", "V", true)]
    [InlineData("StringEquals", "a${*}", "a*", true)]
    [InlineData("StringEquals", "${k:missing}", "v", false)]
    [InlineData("StringNotEquals", "${k:missing}", "v", true)]
    [InlineData("StringNotEquals", "${k:v}", "v", false)]
    [InlineData("Bool", "${k:true}", "true", true)]
    [InlineData("NumericEquals", "${k:five}", "5", false)]
    [InlineData("IpAddress", "${k:ip}", "203.0.113.7", false)]
    [InlineData("BinaryEquals", "${k:v}", "v", false)]
    [InlineData("DateEquals", "${k:five}", "5", false)]
    public void InAConditionValue_WorkUnderStringArnAndBool(string name, string policy, string value, bool expected) => Scenario.IsMet(
        $$$"""{"{{{name}}}":{"k:x":"{{{policy}}}"}}""",
        ("k:x", value), ("k:v", "v"), ("k:true", "true"), ("k:five", "5"), ("k:ip", "203.0.113.7")).ShouldBe(expected);

    [Fact]
    public void InAnArnValue_TakeTheirValue() => Scenario.IsMet(
        """{"ArnLike":{"k:x":"arn:aws:iam::*:user/${aws:username}"}}""",
        ("k:x", "arn:aws:iam::111122223333:user/ann"), ("aws:username", "ann")).ShouldBeTrue();

    [Fact]
    public void MissingUnderNotResource_LeavesTheStatementOut()
    {
        const string Statement = """{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/${k:missing}"}""";
        var policies = new Scenario { Identity = [Statement] };

        policies.Evaluate(OfAnn).IsAllowed.ShouldBeFalse();
        policies.Evaluate(new AuthorizationRequest("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q")).IsAllowed.ShouldBeTrue();
        policies.Evaluate(OfAnn.With("k:missing", "z")).IsAllowed.ShouldBeTrue();
    }

    private static bool Allows(string resource, AuthorizationRequest request, string? version = "2012-10-17") => new Scenario
    {
        Version = version,
        Identity = [$$"""{"Effect":"Allow","Action":"*","Resource":"{{resource}}"}"""],
    }.Evaluate(request).IsAllowed;
}
