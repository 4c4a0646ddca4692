using PolicyKit.Assertions;
using PolicyKit.Evaluation;
using PolicyKit.Proof;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Assertions;

public sealed class PolicyAssertionsTests
{
    private const string File = "arn:aws:s3:::acme/file";

    private static readonly IdentityPolicy Built = Policy.Identity()
        .Allow("Read", S3.Bucket("acme").Objects().GetObject).When(S3.Keys.Prefix.IsLike($"a*"))
        .Deny("NoDelete", S3.Bucket("acme").Objects().DeleteObject)
        .Build();

    private static readonly PolicyDocument Document = PolicyDocument.Parse(
        """
        {"Version":"2012-10-17","Statement":[
          {"Sid":"Read","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::acme/*"},
          {"Sid":"NoDelete","Effect":"Deny","Action":"s3:Delete*","Resource":"*"}]}
        """);

    private static readonly PolicyDocument Bucket = PolicyDocument.Parse(
        """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""");

    [Fact]
    public void AssertionsThatHold_GiveThePolicyBack() => Document
        .ShouldAllow("s3:GetObject", File)
        .ShouldDeny("s3:PutObject", File)
        .ShouldDeny("s3:DeleteObject", File)
        .ShouldExplicitlyDeny("s3:DeleteObject", File)
        .ShouldNotGrantMoreThan(Document)
        .ShouldGrantTheSameAs(Document)
        .ShouldNeverAllow(["s3:Put*", "s3:Delete*"], [])
        .ShouldNeverAllow([], ["arn:aws:s3:::beta/*"])
        .ShouldNotBePublic()
        .ShouldBeSameAs(Document);

    [Fact]
    public void BuiltPolicy_KeepsItsType()
    {
        IdentityPolicy same = Built
            .ShouldAllow(new AuthorizationRequest("s3:GetObject", File).With("s3:prefix", "abc"))
            .ShouldDeny("s3:GetObject", File)
            .ShouldExplicitlyDeny("s3:DeleteObject", File)
            .ShouldNotGrantMoreThan(Document)
            .ShouldGrantTheSameAs(Built)
            .ShouldNeverAllow(["s3:Put*"], [])
            .ShouldNotBePublic();

        same.ShouldBeSameAs(Built);
    }

    [Fact]
    public void PoliciesTogether_AreAskedToo()
    {
        PolicySet policies = PolicySet.Compile(new ApplicablePolicies { Identity = [Document], PermissionsBoundary = [Built] });

        policies.ShouldDeny("s3:GetObject", File).ShouldExplicitlyDeny("s3:DeleteObject", File).ShouldBeSameAs(policies);
        PolicySet.Compile(Document).ShouldAllow("s3:GetObject", File);
        Should.Throw<PolicyAssertionException>(() => policies.ShouldAllow("s3:GetObject", File))
            .Message.ShouldContain("ImplicitlyDenied: the permissions boundary does not allow it.");
    }

    [Fact]
    public void DeniedRequest_FailsWithTheTrace() =>
        Message(() => Built.ShouldAllow("s3:GetObject", File)).ShouldMatchSnapshot("txt");

    [Fact]
    public void AllowedRequest_FailsWithTheTrace() =>
        Message(() => Document.ShouldDeny("s3:GetObject", File)).ShouldMatchSnapshot("txt");

    [Fact]
    public void ImplicitDenial_IsNotExplicit() =>
        Message(() => Document.ShouldExplicitlyDeny("s3:PutObject", File)).ShouldMatchSnapshot("txt");

    [Fact]
    public void MoreAccess_FailsWithTheRequest() => Message(() => Document.ShouldNotGrantMoreThan(Built)).ShouldBe(
        "The policy should grant nothing that the existing one does not.\n"
        + "It does not hold: The candidate newly grants s3:GetObjectAcl on arn:aws:s3:::acme/x, by statement 1 (Read).");

    [Fact]
    public void OtherAccess_FailsAndSaysWhoseItIs()
    {
        Message(() => Document.ShouldGrantTheSameAs(Built)).ShouldStartWith(
            "The policy should grant the same as the other one.\nIt does not hold: Only the first policies grant s3:Get");
        Message(() => Built.ShouldGrantTheSameAs(Document)).ShouldStartWith(
            "The policy should grant the same as the other one.\nIt does not hold: Only the other policies grant s3:Get");
    }

    [Fact]
    public void ForbiddenAccess_FailsWithTheRequest() =>
        Message(() => Document.ShouldNeverAllow(["s3:*"], ["arn:aws:s3:::acme/secret/*"])).ShouldBe(
        "The policy should never allow s3:* on arn:aws:s3:::acme/secret/*.\n"
        + "It does not hold: The policies grant s3:GetObject on arn:aws:s3:::acme/secret/, by statement 1 (Read).");

    [Fact]
    public void PublicBucket_FailsWithTheRequest() => Message(() => Bucket.ShouldNotBePublic()).ShouldBe(
        "The policy should not be public.\nIt does not hold: Anyone is granted s3:GetObject on arn:aws:s3:::acme/x to arn:aws:iam::444455556666:user/ann, by statement 1.");

    [Fact]
    public void UnknownAnswer_FailsAndSaysSo() =>
        Message(() => Bucket.ShouldNotBePublic(new ProofOptions { Budget = 1 })).ShouldBe(
        "The policy should not be public.\n"
        + "Whether that holds is not known, which fails too: The budget of steps was spent before an answer was found.");

    [Fact]
    public void PolicyThatCannotBeEvaluated_IsUnknown() => Message(() => PolicyDocument.Parse(
            """{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEqual":{"aws:username":"x"}}}]}""")
        .ShouldNeverAllow([], [])).ShouldEndWith("statement 1: IAM has no condition operator \"StringEqual\".");

    private static string Message(Action assertion) => Should.Throw<PolicyAssertionException>(assertion).Message;
}
