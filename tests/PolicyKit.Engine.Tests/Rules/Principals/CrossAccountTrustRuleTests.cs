using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class CrossAccountTrustRuleTests
{
    [Theory]
    [InlineData("\"{|PK7005:111122223333|}\"")]
    [InlineData("\"{|PK7005:arn:aws:iam::111122223333:root|}\"")]
    [InlineData("[\"arn:aws:iam::111122223333:role/a\", \"{|PK7005:444455556666|}\"]")]
    public void WholeAccount_TriggersAsInformation(string principal) =>
        Verify.Statement(Statement(principal))[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("""{"StringEquals": {"sts:ExternalId": "a1"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("""{"Bool": {"aws:MultiFactorAuthPresent": "true"}}""")]
    [InlineData("\uFFFC")]
    public void FurtherProof_DoesNotTrigger(string condition) =>
        Verify.Statement(Statement("\"111122223333\"", condition));

    [Fact]
    public void ProofOnlyIfItIsThere_Triggers() =>
        Verify.Statement(Statement("\"{|PK7005:111122223333|}\"", """{"StringEqualsIfExists": {"sts:ExternalId": "a1"}}"""));

    [Theory]
    [InlineData("\"arn:aws:iam::111122223333:role/a\"")]
    [InlineData("\"arn:aws:iam::\uFFFC:root\"")]
    public void OneRoleOrUnknownAccount_DoesNotTrigger(string principal)
    {
        // PK8005 explains :root, whatever account that is.
        string marked = principal.Contains("root", StringComparison.Ordinal) ? principal.Replace("arn:aws:iam::\uFFFC:root", "{|PK8005:arn:aws:iam::\uFFFC:root|}", StringComparison.Ordinal) : principal;

        Verify.Statement(Statement(marked));
    }

    [Fact]
    public void OwnAccount_DoesNotTrigger_WhereTheHostTellsIt() => Verify.Statement(
        Statement("\"111122223333\""), options: new LintOptions { AttachedArn = "arn:aws:iam::111122223333:role/own" });

    [Fact]
    public void DenyAndResourcePolicy_DoNotTrigger()
    {
        Verify.Statement(Statement("\"111122223333\"").Replace("Allow", "Deny", StringComparison.Ordinal));
        Verify.Statement("""{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""");
    }

    private static string Statement(string principal, string condition = "")
    {
        string more = condition.Length == 0 ? "" : $", \"Condition\": {condition}";
        return $$"""{"Effect": "Allow", "Principal": {"AWS": {{principal}}}, "Action": "sts:AssumeRole"{{more}}}""";
    }
}
