using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Typed;

/// <summary>Statements that code makes by other libraries' types, each with a flaw at its place, and without.</summary>
public sealed class TypedStatementAnalyzerTests
{
    [Theory]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Effect = Effect.ALLOW, Actions = new[] { "s3:ListBucket" }, Resources = new[] { "{|PK5006:arn:aws:s3:::new-client*|}" } });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["{|PK5001:*|}"], Resources = ["*"] });""")]
    [InlineData("""new PolicyStatement(new() { Actions = ["s3:PutObject"], Resources = ["{|PK5003:*|}"] });""")]
    [InlineData("""new iam.PolicyStatement(new iam.PolicyStatementProps { Actions = ["{|PK2002:s3:ListObjectsV2|}"], Resources = ["arn:aws:s3:::a"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Principals = new IPrincipal[] { new AnyPrincipal() }, Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] });""", "PK7001")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::{|PK7003:12|}:role/x")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] });""")]
    [InlineData("""PolicyStatement s = new(); s.AddActions("s3:PutObject"); s.AddResources("{|PK5003:*|}");""")]
    [InlineData("""var s = new PolicyStatement(new PolicyStatementProps { Actions = ["iam:PassRole"] }); s.AddAllResources();""", "PK6001")]
    [InlineData("""var props = new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = ["{|PK5003:*|}"] }; var s = new PolicyStatement(props);""")]
    [InlineData("""new Role().AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:Get*" , "{|PK4005:s3:GetObject|}" }, Resources = ["arn:aws:s3:::a/*"] }));""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"], Conditions = new Dictionary<string, object> { [{|PK3001:"StringEqual"|}] = new Dictionary<string, object> { ["aws:username"] = "a" } } });""")]
    [InlineData("""new Role().AddToPolicy(new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] }));""", "PK1006")]
    [InlineData("""new Bucket().AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["s3:GetObject"] }));""", "PK1004")]
    public async Task CdkStatement_Triggers(string code, string? elsewhere = null)
    {
        string marked = Wrap(Cdk, code);
        if (elsewhere is null) await Analysis.VerifyAsync(marked, TypedStubs.Cdk);
        else (await FoundAsync(marked, TypedStubs.Cdk)).ShouldContain(elsewhere);
    }

    [Theory]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Actions = ["*"], Resources = ["*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject", "s3:PutObject"], Resources = [new Bucket().BucketArn + "/*", new Bucket().ArnForObjects("*")] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = Helper(), Resources = ["*"] });""")]
    [InlineData("""new PolicyStatement(Props());""")]
    [InlineData("""var actions = new[] { "*" }; actions[0] = "s3:GetObject"; new PolicyStatement(new PolicyStatementProps { Actions = actions, Resources = ["*"] });""")]
    [InlineData("""var actions = new[] { "*" }; Change(actions); new PolicyStatement(new PolicyStatementProps { Actions = actions, Resources = ["*"] });""")]
    [InlineData("""var props = new PolicyStatementProps { Actions = ["*"], Resources = ["*"] }; props.Actions[0] = "s3:GetObject"; new PolicyStatement(props);""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Principals = [new OrganizationPrincipal("o-a1b2c3d4e5")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Principals = [new PrincipalWithConditions(new AnyPrincipal(), new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" } })], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] });""")]
    [InlineData("""var s = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = ["*"] }); s.AddCondition("StringEquals", new Dictionary<string, object> { ["aws:ResourceTag/a"] = "b" });""")]
    [InlineData("""var s = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:PutObject"] }); if (Props() is null) s.AddResources("*");""")]
    [InlineData("""var props = new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = ["*"] }; props.Resources = ["arn:aws:s3:::a/*"]; var s = new PolicyStatement(props);""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["ec2:DescribeInstances"], Resources = AwsCustomResourcePolicy.ANY_RESOURCE });""")]
    [InlineData("""new Amazon.CDK.AWS.EC2.GatewayVpcEndpoint().AddToPolicy(new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] }));""")]
    [InlineData("""Amazon.CDK.AWS.EC2.IInterfaceVpcEndpoint endpoint = null; endpoint.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] }));""")]
    [InlineData("""var s = new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::a/*"] }); new Amazon.CDK.AWS.EC2.VpcEndpoint().AddToPolicy(s);""")]
    [InlineData("""new Amazon.CDK.AWS.ECR.Repository().AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps { Principals = [new ArnPrincipal("arn:aws:iam::111122223333:role/x")], Actions = ["ecr:BatchGetImage"] }));""")]
    public Task CdkStatement_DoesNotTrigger(string code) => Analysis.VerifyAsync(Wrap(Cdk, code), TypedStubs.Cdk);

    [Theory]
    [InlineData("""new Statement(Statement.StatementEffect.Allow) { Actions = { S3ActionIdentifiers.{|PK5002:AllS3Actions|} }, Resources = { new Resource("*") } };""", "PK5002")]
    [InlineData("""new Statement(Statement.StatementEffect.Allow).WithActionIdentifiers(new ActionIdentifier("s3:PutObject")).WithResources(new Resource("{|PK5003:*|}"));""")]
    [InlineData("""var actions = new List<ActionIdentifier> { new("s3:PutObject") }; var s = new Statement(Statement.StatementEffect.Allow) { Actions = actions, Resources = new List<Resource> { new("{|PK5003:*|}") } };""")]
    [InlineData("""var s = new Statement(Statement.StatementEffect.Allow); s.Actions.Add("s3:PutObject"); s.Resources.Add(new Resource("{|PK5003:*|}"));""")]
    [InlineData("""new Statement(Statement.StatementEffect.Allow) { Principals = { new Principal("{|PK7001:*|}") }, Actions = { "s3:GetObject" }, Resources = { new Resource("arn:aws:s3:::a/*") } };""")]
    [InlineData("""new Statement(Statement.StatementEffect.Allow) { Principals = { Principal.AllUsers }, Actions = { "s3:GetObject" }, Resources = { new Resource("arn:aws:s3:::a/*") } };""", "PK7001")]
    public async Task SdkStatement_Triggers(string code, string? elsewhere = null)
    {
        string marked = Wrap(Sdk, code);
        if (elsewhere is null) await Analysis.VerifyAsync(marked, TypedStubs.Sdk);
        else (await FoundAsync(marked, TypedStubs.Sdk)).ShouldContain(elsewhere);
    }

    [Theory]
    [InlineData("""new Statement(Statement.StatementEffect.Deny) { Actions = { S3ActionIdentifiers.AllS3Actions }, Resources = { new Resource("*") } };""")]
    [InlineData("""new Statement(Statement.StatementEffect.Allow) { Actions = { S3ActionIdentifiers.GetObject, S3ActionIdentifiers.Odd }, Resources = { new Resource("arn:aws:s3:::a/*") } };""")]
    [InlineData("""var s = new Statement(Statement.StatementEffect.Allow) { Principals = { new Principal("*") }, Actions = { "s3:GetObject" }, Resources = { new Resource("arn:aws:s3:::a/*") } }; s.Conditions.Add(ConditionFactory.NewSourceArnCondition("arn:aws:sns:eu-west-1:111122223333:t"));""")]
    [InlineData("""new Statement(Statement.StatementEffect.Allow).WithActionIdentifiers("s3:PutObject").WithResources(Some());""")]
    public Task SdkStatement_DoesNotTrigger(string code) => Analysis.VerifyAsync(Wrap(Sdk, code), TypedStubs.Sdk);

    [Theory]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Effect = "Allow", Actions = { "s3:PutObject" }, Resources = { "{|PK5003:*|}" } };""")]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Principals = { new GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS", Identifiers = { "{|PK7001:*|}" } } }, Actions = { "s3:GetObject" }, Resources = { "arn:aws:s3:::a/*" } };""")]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Actions = new[] { "s3:GetObject" }, Resources = { "arn:aws:s3:::a/*" }, Conditions = { new GetPolicyDocumentStatementConditionInputArgs { Test = "{|PK3001:StringEqual|}", Variable = "aws:username", Values = { "a" } } } };""")]
    public Task PulumiStatement_Triggers(string code) => Analysis.VerifyAsync(Wrap(Pulumi, code), TypedStubs.Pulumi);

    [Theory]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Effect = "Deny", Actions = { "*" }, Resources = { "*" } };""")]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Principals = { new GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS", Identifiers = { "*" } } }, Actions = { "s3:GetObject" }, Resources = { "arn:aws:s3:::a/*" }, Conditions = { new GetPolicyDocumentStatementConditionInputArgs { Test = "StringEquals", Variable = "aws:PrincipalOrgID", Values = { "o-a1b2c3d4e5" } } } };""")]
    [InlineData("""new GetPolicyDocumentStatementInputArgs { Effect = Some(), Actions = { "*" }, Resources = { "*" } };""")]
    public Task PulumiStatement_DoesNotTrigger(string code) => Analysis.VerifyAsync(Wrap(Pulumi, code), TypedStubs.Pulumi);

    /// <summary>Types of other libraries with the same names.</summary>
    [Theory]
    [InlineData("namespace NServiceBus { public class PolicyStatement { public string[]? Actions; public string[]? Resources; } } class C { object M() => new NServiceBus.PolicyStatement { Actions = [\"*\"], Resources = [\"*\"] }; }")]
    [InlineData("public class Statement { public string[]? Actions; } class C { object M() => new Statement { Actions = [\"*\"] }; }")]
    public Task LookAlike_DoesNotTrigger(string code) => Analysis.VerifyAsync(code, TypedStubs.Cdk, TypedStubs.Sdk);

    [Theory]
    [InlineData("new PolicyStatement(new PolicyStatementProps { Actions = [\"*\"")]
    [InlineData("new PolicyStatement(new PolicyStatementProps { Actions = , Resources = [")]
    [InlineData("var s = new PolicyStatement(; s.AddActions(")]
    [InlineData("new(")]
    [InlineData("new PolicyStatement(new Unknown { Actions = [\"*\"] });")]
    public async Task HalfTypedCode_DoesNotThrow(string code) =>
        (await Analysis.RunAsync(Analysis.Compile(Wrap(Cdk, code), TypedStubs.Cdk))).ShouldNotContain(found => found.Id == "AD0001");

    [Fact]
    public async Task Fix_ChangesTheLiteral()
    {
        using var session = new FixSession(
            Markup.Parse(Wrap(Cdk, """new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = ["arn:aws:s3:::new-client*"] });""")).Code,
            TypedStubs.Cdk);

        (await session.ApplyAsync("PK5006", "begin with")).ShouldBeTrue();
        (await session.ErrorsAsync()).ShouldBeEmpty();
        (await session.TextAsync()).ShouldContain("\"arn:aws:s3:::new-client-*\"");
        (await session.FindingsAsync()).ShouldBeEmpty();
    }

    private const string Cdk = "using Amazon.CDK.AWS.IAM; using Amazon.CDK.AWS.S3; using Amazon.CDK.CustomResources; using iam = Amazon.CDK.AWS.IAM;";
    private const string Sdk = "using Amazon.Auth.AccessControlPolicy; using Amazon.Auth.AccessControlPolicy.ActionIdentifiers;";
    private const string Pulumi = "using Pulumi.Aws.Iam.Inputs;";

    private static async Task<IEnumerable<string>> FoundAsync(string marked, string stub) =>
        (await Analysis.RunAsync(Analysis.Compile(Markup.Parse(marked).Code, stub))).Select(found => found.Id);

    private static string Wrap(string usings, string code) =>
        $$"""
        using System.Collections.Generic; {{usings}}
        class C
        {
            void M()
            {
                {{(code.StartsWith("new ", StringComparison.Ordinal) && !code.StartsWith("new Role", StringComparison.Ordinal) ? "_ = " : "")}}{{code}}
            }
            static string[] Helper() => System.Environment.GetCommandLineArgs();
            static void Change(string[] list) => list[0] = "s3:GetObject";
            {{(usings == Cdk ? "static PolicyStatementProps Props() => new List<PolicyStatementProps>()[0];" : usings == Sdk ? "static Resource[] Some() => new List<Resource[]>()[0];" : "static string Some() => System.Environment.MachineName;")}}
        }
        """;
}
