using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM JSON policy elements: Action", "IAM JSON policy elements: NotAction".</summary>
public sealed class ActionTests
{
    [Theory]
    [InlineData("s3:GetObject", true)]
    [InlineData("S3:getobject", true)]
    [InlineData("s3:Get*", true)]
    [InlineData("s3:GetObject*", true)]
    [InlineData("s3:*Object", true)]
    [InlineData("s3:Get?bject", true)]
    [InlineData("s3:*", true)]
    [InlineData("*", true)]
    [InlineData("s3:GetObject?", false)]
    [InlineData("s3:Get.bject", false)]
    [InlineData("s3:GetObjectAcl", false)]
    [InlineData("sqs:*", false)]
    public void Action_IgnoresCaseAndTakesWildcards(string action, bool expected)
    {
        Allows("Action", action).ShouldBe(expected);
        Allows("NotAction", action).ShouldBe(!expected);
    }

    [Fact]
    public void Requests_AreInAnyCase() => Allows("Action", "s3:GetObject", "S3:GETOBJECT").ShouldBeTrue();

    [Fact]
    public void DenyWithNotAction_LeavesWhatItNames()
    {
        var policies = new Scenario { Identity = [Scenario.AllowAll + """,{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}"""] };

        policies.Decide(new("s3:GetObject", "arn:aws:s3:::b/k")).ShouldBe(Decision.Allowed);
        policies.Decide(new("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q")).ShouldBe(Decision.ExplicitlyDenied);
    }

    private static bool Allows(string element, string action, string asked = "s3:GetObject") => new Scenario
    {
        Identity = [$$"""{"Effect":"Allow","{{element}}":"{{action}}","Resource":"*"}"""],
    }.Evaluate(new(asked, "arn:aws:s3:::b/k")).IsAllowed;
}
