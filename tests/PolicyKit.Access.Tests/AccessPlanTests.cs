using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Access.Tests;

public sealed class AccessPlanTests
{
    [Fact]
    public void SeedsClient_GivesTheSeedsStatements() => Document(Plans.ThreeClients(), "new-client").ShouldBe(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client*"},"""
        + """{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client-dev*"},"""
        + """{"Effect":"Allow","Action":["cloudfront:CreateInvalidation","cloudfront:GetInvalidation","""
        + "\"cloudfront:ListInvalidations\"],\"Resource\":\"*\"}]}");

    [Fact]
    public void ClientsGroup_OpensItsEnvironmentsToo_AndAnEnvironmentsGroupItselfOnly()
    {
        IReadOnlyList<AccessDocument> documents = Plans.ThreeClients().Documents;
        documents.Select(document => (document.Client, document.Environment, document.Group)).ShouldBe(
            [("acme", null, "acme"), ("acme", "dev", "acme-dev"), ("new-client", null, "new-client"), ("zoo", null, "zoo")]);
        documents[0].Json.ShouldContain("arn:aws:s3:::acme-dev/*");
        documents[0].Json.ShouldContain("arn:aws:cloudfront::123456789012:distribution/E2EXAMPLE");
        documents[1].Json.ShouldBe(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","""
            + "\"Resource\":[\"arn:aws:s3:::acme-dev\",\"arn:aws:s3:::acme-dev/*\"]}]}");
    }

    [Fact]
    public void Memberships_FollowTheLastWord()
    {
        PlannedGroup acme = new PlannedAccess(Plans.OneClient().RemoveMember("acme", "ann").AddMember("acme", "ann")).Groups[0];
        acme.Members.ShouldBe(["acme-web", "ann"]);
        acme.Removed.ShouldBeEmpty();

        AccessPlan two = Plans.OneClient().RemoveMember("acme", "ann").RemoveMember("acme", "old");
        PlannedGroup left = new PlannedAccess(two).Groups[0];
        left.Members.ShouldBe(["acme-web"]);
        left.Removed.ShouldBe(["ann", "old"]);
    }

    [Fact]
    public void ApplicationOfAnEnvironmentWithBuckets_JoinsThatGroupOnly()
    {
        IReadOnlyList<PlannedGroup> groups = new PlannedAccess(Plans.ThreeClients()).Groups;
        groups[0].Members.ShouldBe(["acme-web-prod", "ann", "bob"]);
        groups[1].Members.ShouldBe(["acme-web-dev", "dora"]);
    }

    [Fact]
    public void Plan_IsImmutable()
    {
        AccessPlan plan = Plans.OneClient();
        string before = plan.ToAwsCliScript();
        _ = plan.Client("zoo", client => client.Bucket("zoo"));
        _ = plan.Developer("bob", "acme").UnderPath("/x/").RemoveMember("acme", "ann");
        plan.ToAwsCliScript().ShouldBe(before);
    }

    [Fact]
    public void DeveloperInTenGroups_IsAccepted() => OneDeveloperOf(10).FindProblems().ShouldBeEmpty();

    [Fact]
    public void DeveloperInElevenGroups_IsRefusedWithAdvice() => OneDeveloperOf(11).FindProblems().ShouldBe(
    [
        "'ann' would be in 11 groups; IAM takes 10 a user and does not raise it. "
            + "Merge clients that the same people work for into one client, or give access by roles instead.",
    ]);

    [Fact]
    public void AllProblems_AreToldAtOnce()
    {
        AccessPlan plan = AccessPlan.For(AwsAccount.Any)
            .UnderPath("agency")
            .Client("acme corp", client => client.Bucket("acme/*").BucketsStartingWith("acme").MayInvalidate("*"))
            .Client("Zoo", client => client)
            .Client("zoo", client => client.Bucket("zoo").Application(new string('z', 65)).Application("ann"))
            .Developer("ann", "nobody")
            .AddMember("zoo", "eve")
            .RemoveMember("nowhere", "ann");
        AccessPlanException thrown = Should.Throw<AccessPlanException>(() => plan.Documents);
        thrown.Problems.ShouldBe(
        [
            "AwsAccount.Any is no account to deploy to; name one.",
            "The path 'agency' must begin and end with '/'.",
            "Client 'acme corp': the bucket name 'acme/*' holds '/'; letters, digits, '-', '.' and '_' are possible.",
            "Client 'acme corp': the beginning 'acme' ends with neither '-' nor '.', so it would also open 'acme2'; "
                + "end it with a delimiter, or say the pattern out loud with BucketsLike.",
            "Client 'acme corp': the distribution id '*' must be upper-case letters and digits, such as E2EXAMPLE.",
            "The developer 'ann' is to join 'nobody', which is no client of the plan.",
            "'eve' is to join 'zoo', but is neither a developer nor an application of the plan.",
            "'ann' is to leave 'nowhere', which is no group of the plan.",
            "The group 'acme corp' holds ' '; IAM takes letters, digits and +=,.@-_",
            "The group 'Zoo' opens nothing; give it a bucket or an invalidation.",
            "Two groups are called 'Zoo' and 'zoo', which differ by case only; IAM takes them for one.",
            $"The application of client 'zoo' '{new string('z', 65)}' has 65 characters; IAM takes 64.",
            "Two users are called 'ann'; each needs its own name.",
        ]);
        plan.FindProblems().ShouldBe(thrown.Problems);
    }

    [Fact]
    public void PolicyOverTheQuota_IsRefusedWithAdvice()
    {
        var client = new ClientAccess("acme");
        for (int i = 0; i < 100; i++) client = client.Bucket($"acme-{i}");
        AccessPlan.For(Plans.Account).Clients([client]).FindProblems().ShouldHaveSingleItem()
            .ShouldStartWith("The group 'acme': The policy has ");
    }

    [Theory]
    [InlineData("o'brien")]
    [InlineData("ann smith")]
    [InlineData("$(reboot)")]
    [InlineData("`reboot`")]
    [InlineData("a\nb")]
    [InlineData("-rf")]
    [InlineData("")]
    public void HostileName_IsRefused(string name) => Plans.OneClient().Developer(name, "acme").FindProblems().ShouldNotBeEmpty();

    [Fact]
    public void SeedsPrefix_IsShownToOpenAnotherClient()
    {
        var report = AccessPlan.For(Plans.Account)
            .Client("new-client", client => client.BucketsLike(Name.Like($"new-client*")).MayInvalidateEveryDistribution())
            .Client("new-client2", client => client.Bucket("new-client2").MayInvalidateEveryDistribution())
            .VerifyIsolation();
        report.Overlaps.ShouldHaveSingleItem().Witness.ShouldBe("arn:aws:s3:::new-client2");
        report.SharedByDesign.Count.ShouldBe(2);
    }

    [Fact]
    public void Witness_IsAllowedByThePoliciesOfBothClients()
    {
        AccessPlan plan = Plans.ThreeClients()
            .Client("new-client2", client => client.Bucket("new-client2").BucketsLike(Name.Like($"*oo-x")));
        IsolationReport report = plan.VerifyIsolation();
        report.Overlaps.Select(overlap => (overlap.Client, overlap.OtherClient, overlap.Witness)).ShouldBe(
        [
            ("new-client", "new-client2", "arn:aws:s3:::new-client2"),
            ("new-client2", "acme", "arn:aws:s3:::acme-dev/oo-x"),
            ("new-client2", "acme", "arn:aws:s3:::acme-dev/oo-x/"),
        ], ignoreOrder: true);
        foreach (IsolationPair pair in report.Pairs)
        {
            IsAllowed(pair.Client, pair.FindWitness()).ShouldBeTrue();
            IsAllowed(pair.OtherClient, pair.FindWitness()).ShouldBeTrue();
        }

        bool IsAllowed(string client, string arn) =>
            PolicyDocument.Parse(Document(plan, client)).Evaluate(new AuthorizationRequest("s3:GetObject", arn)).IsAllowed;
    }

    [Theory]
    [InlineData("arn:aws:s3:::acme/report.pdf", "acme-web-prod", "ann", "bob")]
    [InlineData("arn:aws:s3:::acme-dev/report.pdf", "acme-web-dev", "acme-web-prod", "ann", "bob", "dora")]
    [InlineData("arn:aws:s3:::zoo-1/report.pdf", "bob", "zoo-web")]
    [InlineData("arn:aws:s3:::other/report.pdf")]
    public void Directory_TellsWhoCan(string resource, params string[] users) =>
        Plans.ThreeClients().ToDirectory().WhoCan(new AuthorizationRequest("s3:GetObject", resource))
            .Select(access => access.Principal.ToString()[$"arn:aws:iam::{Plans.Account}:user/agency/".Length..])
            .ShouldBe(users, ignoreOrder: true);

    [Fact]
    public void NameThatIsNone_LeavesIsolationUnproven() =>
        Should.Throw<AccessPlanException>(() => Plans.OneClient().Client("zoo", client => client.Bucket("*")).VerifyIsolation());

    [Fact]
    public void NameThatIamRefuses_IsNoObstacleToTheProof() =>
        Plans.OneClient().Client("a client", client => client.Bucket("zoo")).VerifyIsolation().IsIsolated.ShouldBeTrue();

    [Fact]
    public void Partition_IsThatOfEveryArn()
    {
        AccessPlan plan = AccessPlan.For(Plans.Account, Partition.China)
            .Client("acme", client => client.Bucket("acme").MayInvalidate("E1"));
        plan.Documents[0].Json.ShouldNotContain("arn:aws:");
        plan.VerifyIsolation().PatternCount.ShouldBe(3);
        plan.ToAwsCliScript().ShouldContain("partition='aws-cn'");
    }

    [Fact]
    public void PatternWithoutALastStar_OpensTheObjectsToo() =>
        AccessPlan.For(Plans.Account).Client("acme", client => client.BucketsLike(Name.Like($"acme-?"))).Documents[0].ToString()
            .ShouldContain("""["arn:aws:s3:::acme-?","arn:aws:s3:::acme-?/*"]""");

    [Fact]
    public void EnvironmentsOfOneClient_DoNotCountAgainstIt() => AccessPlan.For(Plans.Account)
        .Client("acme", client => client.BucketsStartingWith("acme-").Environment("dev", dev => dev.Bucket("acme-dev")))
        .VerifyIsolation().IsIsolated.ShouldBeTrue();

    private static string Document(AccessPlan plan, string group) =>
        plan.Documents.Single(document => document.Group == group).Json;

    private static AccessPlan OneDeveloperOf(int clients)
    {
        string[] names = [.. Enumerable.Range(0, clients).Select(i => $"client-{i}")];
        return AccessPlan.For(Plans.Account)
            .Clients(names.Select(name => new ClientAccess(name).Bucket(name)))
            .Developer("ann", names);
    }
}
