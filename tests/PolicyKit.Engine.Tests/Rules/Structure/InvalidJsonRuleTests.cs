namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class InvalidJsonRuleTests
{
    [Fact]
    public void MissingComma_Triggers() =>
        Verify.Findings("""{"Version": "2012-10-17" {|PK1001:"|}Statement": []}""")[0].Message.ShouldContain("Expected ',' or '}'");

    [Fact]
    public void TextThatEnds_TriggersOnItsLastCharacter() => Verify.Findings("""{"Version": "2012-10-17"{|PK1001:,|}""");

    [Fact]
    public void SecondErrorOfOneMistake_DoesNotTrigger() =>
        Verify.Findings("""{"Version": {|PK1001:2012-10-17|}, "Statement": [{"Effect": Allow, "Action": s3:*}]}""");

    [Fact]
    public void DuplicateName_DoesNotTrigger_AndTheOtherRulesRun() => Verify.Statement(
        """{"Effect": "Deny", "{|PK1003:Effect|}": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "{|PK1002:Conditions|}": {}}""");

    [Fact]
    public void ValidJson_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""");
}
