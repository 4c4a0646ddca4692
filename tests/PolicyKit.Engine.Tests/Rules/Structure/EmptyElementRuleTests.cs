using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class EmptyElementRuleTests
{
    private const string Rest = "\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"";

    [Theory]
    [InlineData("\"Sid\": {|PK1013:\"\"|}, " + Rest, Rest)]
    [InlineData(Rest + ", \"Condition\": {|PK1013:{}|}", Rest)]
    [InlineData(
        Rest + ", \"Condition\": {\"Bool\": {|PK1013:{}|}, \"Null\": {\"aws:TokenIssueTime\": \"true\"}}",
        Rest + ", \"Condition\": {\"Null\": {\"aws:TokenIssueTime\": \"true\"}}")]
    public void EmptyElementThatSaysNothing_Triggers_AndTheFixRemovesIt(string markup, string expected)
    {
        IReadOnlyList<Finding> findings = Verify.Statement($$"""{{{markup}}}""");

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.FixedStatement($$"""{{{markup}}}""").ShouldBe($$"""{{{expected}}}""");
    }

    [Theory]
    [InlineData("\"Effect\": \"Deny\", \"Action\": {|PK1013:[]|}, \"Resource\": \"arn:aws:s3:::a/*\"", "has no effect")]
    [InlineData("\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": {|PK1013:[]|}", "has no effect")]
    [InlineData("\"Effect\": \"Deny\", \"NotAction\": {|PK1013:[]|}, \"Resource\": \"arn:aws:s3:::a/*\"", "about everything")]
    [InlineData("\"Principal\": {|PK1013:{}|}, " + Rest, "about nobody")]
    [InlineData("\"Principal\": {\"AWS\": {|PK1013:[]|}}, " + Rest, "names nobody")]
    [InlineData(Rest + ", \"Condition\": {\"StringEquals\": {\"aws:RequestedRegion\": {|PK1013:[]|}}}", "compared with no value")]
    public void EmptyElementThatDecides_Triggers_WithoutFix(string markup, string message)
    {
        Finding finding = Verify.Statement($$"""{{{markup}}}""")[0];

        finding.Message.ShouldContain(message);
        finding.Fixes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"Sid\": \"\uFFFC\", " + Rest)]
    [InlineData("\"Effect\": \"Deny\", \"Action\": [\uFFFC], \"Resource\": \"arn:aws:s3:::a/*\"")]
    [InlineData(Rest + ", \"Condition\": {\"StringEquals\": {\"aws:RequestedRegion\": \"\"}}")]
    public void FilledOrUnknownElement_DoesNotTrigger(string statement) => Verify.Statement($$"""{{{statement}}}""");
}
