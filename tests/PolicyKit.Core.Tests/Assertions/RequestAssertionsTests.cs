using PolicyKit.Assertions;
using PolicyKit.Evaluation;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Assertions;

/// <summary>An assertion about a request that nobody can make holds or fails whatever the policy says, so it must not pass.</summary>
public sealed class RequestAssertionsTests
{
    private static readonly AwsScope Scope = ((AwsAccount)"111122223333").In("eu-west-1");

    private static readonly IdentityPolicy Built = Policy.Identity()
        .Allow(S3.Bucket("acme").ListBucket, S3.Bucket("acme").Objects().GetObject, S3.ListAllMyBuckets)
        .Build();

    private static readonly PolicyDocument Everything = PolicyDocument.Parse(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""");

    [Theory]
    [InlineData("s3:GetObjct", "arn:aws:s3:::acme/x", "did you mean s3:GetObject?")]
    [InlineData("s3:ListObjectsV2", "arn:aws:s3:::acme", "did you mean s3:ListBucket?")]
    [InlineData("s4:GetObject", "arn:aws:s3:::acme/x", "did you mean s3?")]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme", "acts on object")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::acme/x", "acts on bucket")]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/*", "is a wildcard in policies alone")]
    [InlineData("s3:GetObject", "*", "no wildcard here")]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:::q", "names its region and account")]
    public void RequestThatNobodyCanMake_FailsEitherWay(string action, string resource, string hint)
    {
        Fails(() => Built.ShouldDeny(action, resource)).ShouldContain(hint);
        Fails(() => Everything.ShouldAllow(action, resource)).ShouldContain(hint);
        Fails(() => Built.ShouldExplicitlyDeny(action, resource)).ShouldContain(hint);
        Fails(() => PolicySet.Compile(Built).ShouldDeny(new AuthorizationRequest(action, resource).By("*"))).ShouldContain(hint);
    }

    [Theory]
    [InlineData("GetObject", "arn:aws:s3:::acme/x")]
    [InlineData("s3:*", "arn:aws:s3:::acme/x")]
    [InlineData("s3:GetObject", "acme/x")]
    [InlineData("s3:GetObject", "")]
    public void RequestThatIsNone_Throws(string action, string resource)
    {
        Should.Throw<ArgumentException>(() => Built.ShouldDeny(action, resource));
        Should.Throw<ArgumentException>(() => Built.Evaluate(action, resource));
        Should.Throw<ArgumentException>(() => AuthorizationRequest.Unchecked(action, resource));
    }

    [Fact]
    public void Unchecked_IsTakenAsItIs()
    {
        AuthorizationRequest request = AuthorizationRequest.Unchecked("s3:NewAction", "arn:aws:s3:::acme").By("arn:aws:iam::111122223333:user/ann").With("a:b", "c");

        request.Hint.ShouldBeNull();
        Built.ShouldDeny(request);
        Everything.ShouldAllow(request);
    }

    [Fact]
    public void Failure_SaysWhatToDo() => Fails(() => Built.ShouldDeny("s3:GetObjct", "arn:aws:s3:::acme/x")).ShouldBe(
        "The request should be denied, but nobody can make it, so neither answer says anything.\n"
        + "s3:GetObjct on arn:aws:s3:::acme/x by an identity of the resource's account\n"
        + "Amazon S3 has no action GetObjct in AWS's list of 2026-09-26, so no request is for s3:GetObjct: did you mean s3:GetObject?\n"
        + "If it is meant all the same, ask AuthorizationRequest.Unchecked(action, resource).");

    [Fact]
    public void Permission_IsARequest()
    {
        S3.ObjectArn file = S3.Bucket("acme").Objects("x");

        Built.ShouldAllow(file.GetObject).ShouldAllow(S3.ListAllMyBuckets).ShouldDeny(file.PutObject).ShouldBeSameAs(Built);
        Everything.ShouldAllow(file.PutObject).ShouldAllow(Sqs.Queue(Scope, "q").SendMessage).ShouldBeSameAs(Everything);
        PolicySet.Compile(Built).ShouldAllow(file.GetObject).ShouldDeny(file.DeleteObject);
        Built.Evaluate(file.GetObject).IsAllowed.ShouldBeTrue();
        Fails(() => Built.ShouldExplicitlyDeny(file.PutObject));
    }

    [Fact]
    public void Permission_IsAskedInThePolicysPartition()
    {
        IdentityPolicy china = Policy.Identity(Partition.China).Allow(S3.Bucket("acme").ListBucket).Build();

        china.ShouldAllow(S3.Bucket("acme").ListBucket).ShouldDeny("s3:ListBucket", "arn:aws:s3:::acme");
        S3.Bucket("acme").ListBucket.ToRequest(Partition.UsGov).Resource.ShouldBe("arn:aws-us-gov:s3:::acme");
    }

    [Fact]
    public void PermissionThatIsAPattern_Throws()
    {
        foreach (Permission permission in new[]
        {
            S3.Bucket("acme").All, S3.Bucket("acme").Objects().GetObject, S3.Bucket("acme").Matching("Get*"), S3.Everything.ListBucket,
            S3.Bucket("acme").Objects(Name.Like($"{Aws.Username}/x")).GetObject, S3.Bucket("acme").Objects("x").Read, Permission.Everything,
        })
        {
            Should.Throw<ArgumentException>(() => Built.ShouldDeny(permission)).Message.ShouldContain("ShouldNeverAllow");
        }
    }

    [Fact]
    public void UncheckedPermission_IsTakenAsItIs() => Built.ShouldDeny(Permission.Unchecked("s3:NewAction", "arn:aws:s3:::acme"));

    [Fact]
    public void Patterns_AreProvenForAllThatMatch()
    {
        Built.ShouldNeverAllow(S3.Bucket("beta").Objects().GetObject, S3.Bucket("acme").Objects().PutObject)
            .ShouldNeverAllow(S3.Bucket("acme").Objects("x").Write).ShouldBeSameAs(Built);
        Fails(() => Built.ShouldNeverAllow(S3.Bucket("acme").Objects().GetObject)).ShouldContain("The policies grant s3:GetObject");
        Fails(() => Built.ShouldNeverAllow(S3.Bucket("acme").Objects(Name.Like($"{Aws.Username}/*")).GetObject));
        Should.Throw<ArgumentException>(() => Built.ShouldNeverAllow());
    }

    [Theory]
    [InlineData("s3:GetObjct", "arn:aws:s3:::beta/*", "did you mean s3:GetObject?")]
    [InlineData("s3:Foo*", "*", "matches no action")]
    [InlineData("s4:*", "*", "did you mean s3?")]
    [InlineData("s3:GetObject", "arn:aws:s3:::beta", "acts on object")]
    [InlineData("sqs:*", "arn:aws:sqs:::q*", "names its region and account")]
    [InlineData("s3:Get*", "arn:awz:s3:::beta", "no partition")]
    public void AccessThatNobodyCanAskFor_Fails(string action, string resource, string hint)
    {
        Fails(() => Built.ShouldNeverAllow([action], [resource])).ShouldContain(hint);
        Built.ShouldNeverAllow([action], [resource], uncheckedNames: true);
    }

    [Theory]
    [InlineData("GetObject", "*")]
    [InlineData("", "*")]
    [InlineData("s3:*", "beta/*")]
    [InlineData("s3:*", "")]
    public void AccessThatIsNone_Throws(string action, string resource) =>
        Should.Throw<ArgumentException>(() => Built.ShouldNeverAllow([action], [resource]));

    [Theory]
    [InlineData("s3:Put*", "*")]
    [InlineData("s3:G*", "arn:aws:s3:::beta*")]
    [InlineData("iam:*", "**")]
    [InlineData("s3:Get*", "arn:aws:s3:::beta")]
    [InlineData("s3:GetObject", "arn:*:s3:::beta/*")]
    public void AccessThatSomebodyCanAskFor_IsProven(string action, string resource) => Built.ShouldNeverAllow([action], [resource]);

    private static string Fails(Action assertion) => Should.Throw<PolicyAssertionException>(assertion).Message;
}
