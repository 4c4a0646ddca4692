using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class LiteralVariableRuleTests
{
    [Fact]
    public void VariableWithoutVersion_Triggers_InPlaceOfTheMissingVersion()
    {
        const string Markup = """{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/{|PK1008:${aws:username}|}/*"}]}""";

        IReadOnlyList<Finding> findings = Verify.Findings(Markup);

        findings[0].Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed(findings, Verify.Plain(Markup)).ShouldStartWith("{\"Version\": \"2012-10-17\", \"Statement\"");
    }

    [Fact]
    public void VariableInACondition_UnderTheOldVersion_TriggersOnce() => Verify.Findings(
        """
        {"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": {"StringLike": {"s3:prefix": ["home/{|PK1008:${aws:username}|}/*", "x/${aws:userid}/*"]}}}]}
        """)[0].Message.ShouldContain("(and 1 more)");

    [Fact]
    public void VariableUnderTheCurrentVersion_DoesNotTrigger() =>
        Verify.Allow("\"s3:GetObject\"", "\"arn:aws:s3:::a/${aws:username}/*\"");

    [Fact]
    public void EscapedCharacter_IsNoVariable() =>
        Verify.Findings("""{|PK1007:{|}"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/${*}/*"}]}""");
}
