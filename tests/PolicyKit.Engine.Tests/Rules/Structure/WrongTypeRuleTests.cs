namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class WrongTypeRuleTests
{
    private const string Rest = "\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"";

    [Theory]
    [InlineData("\"Sid\": {|PK1010:1|}, " + Rest, "\"Sid\": \"1\", " + Rest)]
    [InlineData(Rest + ", \"NotAction\": {|PK1010:null|}", Rest)]
    [InlineData("\"Principal\": {|PK1010:[\"111122223333\"]|}, " + Rest, "\"Principal\": {\"AWS\": [\"111122223333\"]}, " + Rest)]
    [InlineData("\"Principal\": {\"AWS\": {|PK1010:111122223333|}}, "
        + "" + Rest, "\"Principal\": {\"AWS\": \"111122223333\"}, " + Rest)]
    [InlineData(
        "\"Effect\": {|PK1010:[\"Deny\"]|}, \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"",
        "\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"")]
    [InlineData(
        "\"Effect\": \"Deny\", \"Action\": [{|PK1010:[\"s3:GetObject\"]|}], \"Resource\": \"arn:aws:s3:::a/*\"",
        "\"Effect\": \"Deny\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"arn:aws:s3:::a/*\"")]
    public void WrongType_Triggers_AndTheFixGivesTheRightOne(string markup, string expected)
    {
        string repaired = Verify.FixedStatement($$"""{{{markup}}}""");

        repaired.ShouldBe($$"""{{{expected}}}""");
        Verify.Statement(repaired);
    }

    [Theory]
    [InlineData("\"Effect\": \"Deny\", \"Action\": {|PK1010:7|}, \"Resource\": \"arn:aws:s3:::a/*\"")]
    [InlineData("\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": {|PK1010:{\"a\": 1}|}")]
    [InlineData(Rest + ", \"Condition\": {|PK1010:[]|}")]
    [InlineData(Rest + ", \"Condition\": {\"Bool\": {|PK1010:true|}}")]
    public void ValueWhoseMeaningIsOpen_Triggers_WithoutFix(string markup) =>
        Verify.Statement($$"""{{{markup}}}""")[0].Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": {\"Fn::Sub\": \"arn:aws:s3:::${Bucket}/*\"}")]
    [InlineData(Rest + ", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": false}}")]
    [InlineData("\"Effect\": \"Deny\", \"Action\": \uFFFC, \"Resource\": \"arn:aws:s3:::a/*\"")]
    public void TemplateOrHole_DoesNotTrigger(string statement) => Verify.Statement($$"""{{{statement}}}""");
}
