namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM JSON policy elements: Condition operators", on keys that the request lacks, IfExists and Null.</summary>
public sealed class MissingKeyTests
{
    [Theory]
    [InlineData("StringEquals", false)]
    [InlineData("StringLike", false)]
    [InlineData("NumericEquals", false)]
    [InlineData("DateLessThan", false)]
    [InlineData("Bool", false)]
    [InlineData("BinaryEquals", false)]
    [InlineData("IpAddress", false)]
    [InlineData("ArnLike", false)]
    [InlineData("StringNotEquals", true)]
    [InlineData("StringNotEqualsIgnoreCase", true)]
    [InlineData("StringNotLike", true)]
    [InlineData("NumericNotEquals", true)]
    [InlineData("DateNotEquals", true)]
    [InlineData("NotIpAddress", true)]
    [InlineData("ArnNotLike", true)]
    [InlineData("ArnNotEquals", true)]
    public void WithoutTheKey_OnlyNegatedOperatorsHold(string name, bool expected)
    {
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":"1"}}""").ShouldBe(expected);
        Scenario.IsMet($$$"""{"{{{name}}}IfExists":{"k:x":"1"}}""").ShouldBeTrue();
    }

    [Theory]
    [InlineData("StringEqualsIfExists", "a", true)]
    [InlineData("StringEqualsIfExists", "b", false)]
    [InlineData("StringNotEqualsIfExists", "a", false)]
    [InlineData("StringNotEqualsIfExists", "b", true)]
    public void WithTheKey_IfExistsChangesNothing(string name, string value, bool expected) =>
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":"a"}}""", ("k:x", value)).ShouldBe(expected);

    [Theory]
    [InlineData("\"true\"", true, false)]
    [InlineData("\"TRUE\"", true, false)]
    [InlineData("true", true, false)]
    [InlineData("\"false\"", false, true)]
    [InlineData("[\"true\",\"false\"]", true, true)]
    [InlineData("\"x\"", false, false)]
    public void Null_AsksWhetherTheKeyIsThere(string value, bool absent, bool present)
    {
        string condition = $$$"""{"Null":{"k:x":{{{value}}}}}""";

        Scenario.IsMet(condition).ShouldBe(absent);
        Scenario.IsMet(condition, ("k:x", "")).ShouldBe(present);
        Scenario.IsMet(condition, ("k:x", Array.Empty<string>())).ShouldBe(absent);
    }

    [Fact]
    public void DenyUnlessTagged_DeniesWithoutTheTagDespiteIfExists()
    {
        string deny = """{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:ResourceTag/team":"red"}}}""";
        var policies = new Scenario { Identity = [Scenario.AllowAll + "," + deny] };
        var request = new PolicyKit.Evaluation.AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/k");

        policies.Decide(request).ShouldBe(PolicyKit.Evaluation.Decision.ExplicitlyDenied);
        policies.Decide(request.With("aws:ResourceTag/team", "red")).ShouldBe(PolicyKit.Evaluation.Decision.Allowed);
    }
}
