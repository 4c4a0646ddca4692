using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class LintTests
{
    [Fact]
    public void BuiltPolicy_TellsWhatTheRulesFind()
    {
        IdentityPolicy policy = Policy.Identity()
            .Allow(S3.Bucket(Name.Like($"new-client*")).All)
            .Allow(CloudFront.Everything.CreateInvalidation)
            .Build();

        IReadOnlyList<Finding> findings = policy.Lint();

        findings.Select(finding => finding.Rule.Id).ShouldBe(["PK5002", "PK5006", "PK5003"]);
        policy.ToJson().Substring(findings[1].Position, findings[1].Length).ShouldBe("arn:aws:s3:::new-client*");
    }

    [Fact]
    public void BuiltPolicyThatIsExact_IsClean() => Policy.Identity()
        .Allow("Objects", S3.Bucket("new-client").Objects().GetObject, S3.Bucket("new-client").Objects().PutObject)
        .Deny("RequireTls", S3.Bucket("new-client").All).When(Aws.SecureTransport.IsFalse)
        .Build().Lint().ShouldBeEmpty();

    [Fact]
    public void TrustPolicy_IsClean() => Policy.Trust()
        .Allow(TrustAction.AssumeRole).For(Principal.Service("lambda.amazonaws.com"))
        .Build().Lint().ShouldBeEmpty();

    [Fact]
    public void Document_IsJudgedByItsKind()
    {
        PolicyDocument document = PolicyDocument.Parse("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""");

        document.Lint().ShouldHaveSingleItem().Rule.Id.ShouldBe("PK5001");
        document.Lint(PolicyKind.ServiceControl).ShouldBeEmpty();
    }
}
