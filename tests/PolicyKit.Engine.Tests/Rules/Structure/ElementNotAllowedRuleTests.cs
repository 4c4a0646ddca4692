using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class ElementNotAllowedRuleTests
{
    private const string Rest = "\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"";

    /// <summary>The same, where a resource control policy would spare AWS's services.</summary>
    private const string ServicesToo =
        "\"Effect\": \"Deny\", \"Action\": \"{|PK7011:s3:GetObject|}\", \"Resource\": \"arn:aws:s3:::a/*\"";

    [Theory]
    [InlineData(PolicyKind.Identity)]
    [InlineData(PolicyKind.PermissionsBoundary)]
    [InlineData(PolicyKind.Session)]
    [InlineData(PolicyKind.ServiceControl)]
    public void PrincipalInAPolicyOfIdentities_Triggers_AndTheFixRemovesIt(PolicyKind kind)
    {
        string markup = $$"""{"{|PK1006:Principal|}": "*", {{Rest}}}""";

        Verify.Statement(markup, kind)[0].Severity.ShouldBe(FindingSeverity.Error);
        Verify.FixedStatement(markup, kind: kind).ShouldBe($$"""{{{Rest}}}""");
    }

    [Fact]
    public void ResourceInATrustPolicy_Triggers_AndTheFixRemovesIt() => Verify.FixedStatement(
            """{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole", "{|PK1006:Resource|}": "*"}""")
        .ShouldBe("""{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}""");

    [Theory]
    [InlineData(PolicyKind.Trust, "\"Effect\": \"Deny\", \"Action\": \"sts:AssumeRole\"")]
    [InlineData(PolicyKind.ResourceControl, ServicesToo)]
    public void NotPrincipal_WhereEveryPrincipalIsMeant_Triggers(PolicyKind kind, string rest) =>
        Verify.Statement($$"""{"{|PK1006:NotPrincipal|}": {"AWS": "111122223333"}, {{rest}}}""", kind);

    [Fact]
    public void IdInAnIdentityPolicy_TriggersAsAWarning() =>
        Verify.Findings($$"""{"Version": "2012-10-17", "{|PK1006:Id|}": "x", "Statement": [{{{Rest}}}]}""", PolicyKind.Identity)[0]
            .Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData(PolicyKind.Resource, Rest)]
    [InlineData(PolicyKind.VpcEndpoint, Rest)]
    [InlineData(PolicyKind.ResourceControl, ServicesToo)]
    public void PolicyThatNamesItsPrincipal_DoesNotTrigger(PolicyKind kind, string rest) =>
        Verify.Findings($$"""{"Version": "2012-10-17", "Id": "x", "Statement": [{"Principal": "*", {{rest}}}]}""", kind);

    [Fact]
    public void PolicyOfUnknownKind_DoesNotTrigger_ThoughSomethingIsMissing() => Verify.Statement(
        $$"""{"Principal": "*", {{Rest}}}, {|PK1004:{|}"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void EverythingButAssumingRoles_IsNoTrustPolicy_AndDoesNotTrigger() => Verify.Statement(
        """{"Effect": "Deny", "Principal": {"Service": "lambda.amazonaws.com"}, "NotAction": "sts:AssumeRole", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void EndpointPolicyForSts_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/a"}""");
}
