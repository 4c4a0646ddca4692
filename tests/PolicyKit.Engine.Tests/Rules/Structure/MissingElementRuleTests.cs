using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class MissingElementRuleTests
{
    [Fact]
    public void NoStatement_Triggers() => Verify.Findings("""{|PK1004:{|}"Version": "2012-10-17"}""");

    [Theory]
    [InlineData("""{|PK1004:{|}"Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""", "Effect")]
    [InlineData("""{|PK1004:{|}"Effect": "Allow", "Resource": "arn:aws:s3:::a/*"}""", "Action")]
    [InlineData("""{|PK1004:{|}"Effect": "Allow", "Action": "s3:GetObject"}""", "Resource")]
    public void MissingElement_Triggers(string statement, string element) =>
        Verify.Statement(statement)[0].Message.ShouldStartWith($"The statement has no {element}");

    [Theory]
    [InlineData("allow", "write \"Allow\"")]
    [InlineData("DENY", "write \"Deny\"")]
    [InlineData("Permit", "write \"Allow\" or \"Deny\"")]
    public void WrongEffect_Triggers(string effect, string advice) =>
        Verify.Statement($$"""{"Effect": "{|PK1004:{{effect}}|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""")[0].Message.ShouldContain(advice);

    [Theory]
    [InlineData("""{"Effect": "{|PK1004:deny|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""", 0, "\"Effect\": \"Deny\"")]
    [InlineData("""{|PK1004:{|}"Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""", 1, "{\"Effect\": \"Deny\", \"Action\"")]
    [InlineData("""{|PK1004:{|}"Effect": "Deny", "Resource": "arn:aws:s3:::a/*"}""", 0, "{\"Action\": \"ACTION\", \"Effect\"")]
    [InlineData("""{|PK1004:{|}"Effect": "Deny", "Action": "s3:GetObject"}""", 0, "{\"Resource\": \"RESOURCE\", \"Effect\"")]
    public void Fixes_WriteTheElement(string markup, int fix, string expected) =>
        Verify.FixedStatement(markup, fix).ShouldContain(expected);

    [Fact]
    public void EffectThatMayBeEither_HasNoFix() =>
        Verify.Statement("""{"Effect": "{|PK1004:Permit|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""")[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void MissingPrincipal_InAResourcePolicy_Triggers() =>
        Verify.Statement("""{|PK1004:{|}"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""", PolicyKind.Resource);

    [Fact]
    public void TrustPolicy_WithoutResource_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}""");

    [Theory]
    [InlineData("\"ecr:BatchGetImage\"")]
    [InlineData("[\"ecr:BatchGetImage\", \"ecr:GetDownloadUrlForLayer\", \"ECR:BatchCheckLayerAvailability\"]")]
    [InlineData("\"ecr-public:BatchCheckLayerAvailability\"")]
    [InlineData("[\"elasticfilesystem:ClientMount\", \"elasticfilesystem:ClientWrite\"]")]
    public void PolicyOfARepositoryOrFileSystem_WithoutResource_DoesNotTrigger(string actions) => Verify.Statement(
        $$"""{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/ci"}, "Action": {{actions}}}""", PolicyKind.Resource);

    [Theory]
    [InlineData("\"s3:GetObject\"")]
    [InlineData("[\"ecr:BatchGetImage\", \"s3:GetObject\"]")]
    [InlineData("\"sqs:SendMessage\"")]
    public void PolicyOfAnotherResource_WithoutResource_Triggers(string actions) => Verify.Statement(
        $$"""{|PK1004:{|}"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/ci"}, "Action": {{actions}}}""",
        PolicyKind.Resource);

    [Theory]
    [InlineData("{|PK1004:{|}\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}", Named)]
    [InlineData(Named, "{|PK1004:{|}\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/b\"}")]
    [InlineData(Excluding, "{|PK1004:{|}\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"}")]
    public void StatementsWithAndWithoutPrincipal_Trigger(string one, string other) =>
        Verify.Statement(one + ", " + other).ShouldContain(finding => finding.Message.Contains("no kind of policy takes both"));

    [Theory]
    [InlineData(Named, Named)]
    [InlineData(Named, "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \uFFFC: 1, \"Resource\": \"arn:aws:s3:::b/*\"}")]
    public void StatementsAllWithPrincipal_OrNotWhollyKnown_DoNotTrigger(string one, string other) => PolicyLinter.Lint(
        PolicyReader.Read($$"""{"Version": "2012-10-17", "Statement": [{{one}}, {{other}}]}""", holes: true))
        .ShouldNotContain(finding => finding.Rule.Id == "PK1004");

    private const string Named =
        "{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:role/ci\"}, \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"}";

    private const string Excluding =
        "{\"Effect\": \"Deny\", \"{|PK7002:NotPrincipal|}\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}, \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"}";

    [Fact]
    public void Negations_DoNotTrigger() =>
        Verify.Statement("""{"Effect": "Deny", "NotAction": "s3:*", "NotResource": "arn:aws:s3:::a"}""");

    [Fact]
    public void MisspeltElement_DoesNotTrigger_SinceItIsOneMistake() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "s3:GetObject", "{|PK1002:Ressource|}": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void UnknownEffect_DoesNotTrigger() =>
        Verify.Statement("{\"Effect\": \"\uFFFC\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"}");
}
