namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class UnknownElementRuleTests
{
    [Fact]
    public void MisspeltElement_Triggers_AndNamesTheNearest() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "{|PK1002:Conditions|}": {}}""")
            .ShouldHaveSingleItem().Message.ShouldContain("write \"Condition\"");

    [Fact]
    public void Fix_Renames() =>
        Verify.FixedStatement("""{"Effect": "Deny", "Action": "s3:GetObject", "{|PK1002:Ressource|}": "arn:aws:s3:::a/*"}""")
            .ShouldBe("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Theory]
    [InlineData("Resorce")]
    [InlineData("Frobnicate")]
    public void ElementThatNoRenamingHelps_HasNoFix(string element) =>
        Verify.Statement($$"""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "{|PK1002:{{element}}|}": "x"}""")[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void ElementInTheWrongCase_Triggers() =>
        Verify.Statement("""{"{|PK1002:effect|}": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void UnknownPrincipalType_Triggers() =>
        Verify.Statement("""{"Effect": "Allow", "Principal": {"{|PK1002:Aws|}": "*"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void EveryKnownElement_DoesNotTrigger() => Verify.Findings(
        """
        {"Version": "2012-10-17", "Id": "x", "Statement": {"Sid": "A", "Effect": "Deny", "{|PK7002:NotPrincipal|}": {"AWS": "111122223333"},
        "NotAction": "s3:*", "NotResource": "arn:aws:s3:::a", "Condition": {"Bool": {"aws:SecureTransport": false}}}}
        """);

    [Fact]
    public void Hole_AmongTheMembers_DoesNotTrigger() =>
        Verify.Findings("{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \uFFFC }]}");
}
