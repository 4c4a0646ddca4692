namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class ExclusiveElementsRuleTests
{
    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "{|PK1005:NotAction|}": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::a/*", "{|PK1005:Resource|}": "arn:aws:s3:::a/*"}""")]
    [InlineData("""{"Effect": "Deny", "Principal": "*", "{|PK1005:NotPrincipal|}": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""")]
    public void BothOfAPair_Trigger(string statement) => Verify.Statement(statement);

    [Theory]
    [InlineData(0, """{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""")]
    [InlineData(1, """{"Effect": "Deny", "NotAction": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}""")]
    public void Fixes_KeepOneOfThePair(int fix, string expected)
    {
        const string Markup = """{"Effect": "Deny", "Action": "s3:GetObject", "{|PK1005:NotAction|}": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}""";

        Verify.FixedStatement(Markup, fix).ShouldBe(expected);
    }

    [Fact]
    public void PairsInTwoStatements_DoNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"},
        {"Effect": "Deny", "NotAction": "s3:GetObject", "NotResource": "arn:aws:s3:::a/*"}
        """);
}
