using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Examples;

/// <summary>AWS: "Policy evaluation logic" and the pages beside it.</summary>
public class PolicyEvaluationExamples
{
    private const string ReadAll = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""";
    private const string WriteAll = """{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}""";
    private const string Bucket = "arn:aws:s3:::b/k";

    private static readonly Request AnnReads = new(Ask.User("ann"), "s3:GetObject", Bucket, Ask.Account);

    [Fact]
    public void Nothing_IsDeniedImplicitly() => new BearingPolicies().Decide(AnnReads).ShouldBe(Answer.ImplicitlyDenied);

    [Fact]
    public void RootUser_HasFullAccessToItsAccount() => new BearingPolicies().Decide(AnnReads with { Sender = Ask.Root() }).ShouldBe(Answer.Allowed);

    [Fact]
    public void OneDeny_OutweighsEveryAllow() =>
        Ask.Identity(ReadAll + ",{\"Effect\":\"Deny\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}").Decide(AnnReads).ShouldBe(Answer.ExplicitlyDenied);

    [Theory]
    // "AWS JSON policy elements: Principal": an account delegates; a user's or session's own ARN, and everyone, grants.
    [InlineData("""{"AWS":"111122223333"}""", Answer.ImplicitlyDenied)]
    [InlineData("""{"AWS":"arn:aws:iam::111122223333:root"}""", Answer.ImplicitlyDenied)]
    [InlineData("""{"AWS":"arn:aws:iam::111122223333:user/ann"}""", Answer.Allowed)]
    [InlineData("""{"AWS":"arn:aws:iam::111122223333:user/Ann"}""", Answer.ImplicitlyDenied)]
    [InlineData("\"*\"", Answer.Allowed)]
    [InlineData("""{"AWS":"*"}""", Answer.Allowed)]
    public void WithinAnAccount_ResourcePolicyAlone(string principal, Answer expected) =>
        new BearingPolicies { Resource = Grant(principal) }.Decide(AnnReads).ShouldBe(expected);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/ann", Answer.Allowed)]
    [InlineData("arn:aws:iam::111122223333:root", Answer.ImplicitlyDenied)]
    public void Boundary_DoesNotLimitAGrantToTheUser(string principal, Answer expected) => new BearingPolicies
    {
        Identity = [Ask.Attached(ReadAll)],
        Boundary = [Ask.Attached(WriteAll)],
        Resource = Grant($$"""{"AWS":"{{principal}}"}"""),
    }.Decide(AnnReads).ShouldBe(expected);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/path/app", Answer.ImplicitlyDenied)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/app/s1", Answer.Allowed)]
    public void SessionPolicy_LimitsAGrantToTheRole_NotToTheSession(string principal, Answer expected) => new BearingPolicies
    {
        Session = Ask.Attached(WriteAll),
        Resource = Grant($$"""{"AWS":"{{principal}}"}"""),
    }.Decide(AnnReads with { Sender = Ask.Session("app", "s1") }).ShouldBe(expected);

    [Theory]
    [InlineData(true, true, Answer.Allowed)]
    [InlineData(true, false, Answer.ImplicitlyDenied)]
    [InlineData(false, true, Answer.ImplicitlyDenied)]
    public void AcrossAccounts_BothMustAllow(bool identity, bool resource, Answer expected) => new BearingPolicies
    {
        Identity = identity ? [Ask.Attached(ReadAll)] : [],
        Resource = resource ? Grant("""{"AWS":"arn:aws:iam::444455556666:user/eve"}""") : null,
    }.Decide(AnnReads with { Sender = Ask.User("eve", Ask.OtherAccount) }).ShouldBe(expected);

    [Fact]
    public void Key_NeedsItsOwnPolicy()
    {
        // "Key policies in AWS KMS": without delegation, identity policies count for nothing.
        var request = new Request(Ask.User("ann"), "kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/k");
        BearingPolicies policies = Ask.Identity("""{"Effect":"Allow","Action":"kms:*","Resource":"*"}""");
        policies.Decide(request).ShouldBe(Answer.ImplicitlyDenied);
        (policies with { Resource = Key("arn:aws:iam::111122223333:role/admin") }).Decide(request).ShouldBe(Answer.ImplicitlyDenied);
        (policies with { Resource = Key("arn:aws:iam::111122223333:root") }).Decide(request).ShouldBe(Answer.Allowed);
    }

    [Fact]
    public void Organization_EachLevelMustAllow()
    {
        Document all = DocumentReader.Read(Ask.Policy("""{"Effect":"Allow","Action":"*","Resource":"*"}"""), DocumentKind.ServiceControl);
        Document write = DocumentReader.Read(Ask.Policy(WriteAll), DocumentKind.ServiceControl);
        BearingPolicies policies = Ask.Identity(ReadAll);
        (policies with { ServiceControl = [[all], [all, write]] }).Decide(AnnReads).ShouldBe(Answer.Allowed);
        (policies with { ServiceControl = [[all], [write]] }).Decide(AnnReads).ShouldBe(Answer.ImplicitlyDenied);
    }

    [Fact]
    public void ResourceWithoutPrincipal_IsRefused() => Should.Throw<RefusedException>(() => Ask.OfResource(ReadAll));

    [Fact]
    public void ServiceAndAnonymous_NeedTheResourcePolicyAlone()
    {
        var sns = new Sender(SenderKind.Service, "sns.amazonaws.com");
        new BearingPolicies { Resource = Grant("""{"Service":"sns.amazonaws.com"}""") }.Decide(AnnReads with { Sender = sns }).ShouldBe(Answer.Allowed);
        new BearingPolicies { Resource = Grant("\"*\"") }.Decide(AnnReads with { Sender = new(SenderKind.Anonymous) }).ShouldBe(Answer.Allowed);
        new BearingPolicies { Resource = Grant("""{"AWS":"111122223333"}""") }.Decide(AnnReads with { Sender = new(SenderKind.Anonymous) })
            .ShouldBe(Answer.ImplicitlyDenied);
    }

    private static Document Grant(string principal) =>
        Ask.OfResource($$"""{"Effect":"Allow","Principal":{{principal}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""");

    private static Document Key(string principal) =>
        Ask.OfResource($$"""{"Effect":"Allow","Principal":{"AWS":"{{principal}}"},"Action":"kms:*","Resource":"*"}""");
}
