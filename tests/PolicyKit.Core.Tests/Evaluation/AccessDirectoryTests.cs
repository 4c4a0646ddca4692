using PolicyKit.Evaluation;

namespace PolicyKit.Core.Tests.Evaluation;

public sealed class AccessDirectoryTests
{
    private const string Users = "arn:aws:iam::111122223333:user/";

    private static readonly PolicySet Readers = PolicySet.Compile(PolicyDocument.Parse(
        """
        {"Version":"2012-10-17","Statement":[
          {"Sid":"Read","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::acme/*"},
          {"Sid":"Home","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}]}
        """));

    private static readonly PolicySet Nobody = PolicySet.Compile();

    private static readonly AccessDirectory Directory = new(
    [
        (RequestPrincipal.Arn(Users + "ben"), Readers), (RequestPrincipal.Arn(Users + "carla"), Nobody), (RequestPrincipal.Arn(Users + "ann"), Readers),
    ]);

    [Fact]
    public void WhoCan_IsAllWhoArePermitted_InTheirOrder()
    {
        Directory.Count.ShouldBe(3);
        Directory.WhoCan(new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::acme/file")).Select(who => who.ToString()).ShouldBe(
        [
            $"{Users}ben: Allowed by statement 1 (Read) of the identity policy 1.", $"{Users}ann: Allowed by statement 1 (Read) of the identity policy 1.",
        ]);
    }

    [Fact]
    public void KeysThatFollowFromThePrincipal_AreAnewForEach()
    {
        PrincipalAccess access = Directory.WhoCan(new AuthorizationRequest("s3:PutObject", "arn:aws:s3:::home/ann/file")).ShouldHaveSingleItem();

        access.Principal.ToString().ShouldBe(Users + "ann");
        access.Result.Sid.ShouldBe("Home");
    }

    [Fact]
    public void KeyThatIsGiven_StaysForAll() =>
        Directory.WhoCan(new AuthorizationRequest("s3:PutObject", "arn:aws:s3:::home/ann/file").With("aws:username", "ann")).Count().ShouldBe(2);

    [Fact]
    public void RequestThatNobodyMayMake_HasNone() =>
        Directory.WhoCan(new AuthorizationRequest("s3:PutObject", "arn:aws:s3:::acme/file")).ShouldBeEmpty();

    [Fact]
    public void NoRequest_IsAnErrorAtOnce() => Should.Throw<ArgumentNullException>(() => Directory.WhoCan(null!));

    [Fact]
    public void EightThreads_GetTheSameAnswers() =>
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Directory
        .WhoCan(new AuthorizationRequest("s3:PutObject", $"arn:aws:s3:::home/{(i % 2 == 0 ? "ann" : "ben")}/file"))
        .ShouldHaveSingleItem().Principal.ToString().ShouldBe(Users + (i % 2 == 0 ? "ann" : "ben")));
}
