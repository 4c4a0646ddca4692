using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Analyzers.Tests.Typed;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Policies and statements of the AWS CDK.</summary>
public sealed class CdkRefactoringTests
{
    private const string Newtonsoft =
        "namespace Newtonsoft.Json.Linq { public class JObject { public static JObject Parse(string json) => new(); } }";

    [Fact]
    public async Task Statement_Triggers()
    {
        string? changed = await RefactorAsync(
            "new PolicyState¦ment(new PolicyStatementProps { Sid = \"Read\", Actions = new[] { \"s3:GetObject\" }, Resources = [\"arn:aws:s3:::acme/*\"] })");

        changed.ShouldNotBeNull().ShouldContain(
            """
                object M() => PolicyStatement.FromJson(Newtonsoft.Json.Linq.JObject.Parse(PolicyKit.Policy.Identity()
                    .Allow("Read", S3.Bucket("acme").Objects().GetObject)
                    .Build().ToDocument().Statements[0].ToJson()));
            """);
    }

    [Theory]
    [InlineData("Effect = Effect.DENY, NotActions = [\"iam:*\"], Resources = [\"*\"]", ".DenyNotAction(")]
    [InlineData("Actions = [\"sts:AssumeRole\"], Principals = [new ArnPrincipal(\"arn:aws:iam::111122223333:role/a-b\")]", "Policy.Trust()")]
    [InlineData("Actions = [\"s3:GetObject\"], Resources = [\"arn:aws:s3:::acme/*\"], Principals = [new AnyPrincipal()]", "Policy.Resource(S3.Bucket(\"acme\"))")]
    [InlineData("Actions = [\"s3:ListBucket\"], Resources = [\"arn:aws:s3:::acme\"], Conditions = new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"s3:prefix\"] = new[] { \"a/*\" } } }", ".When(S3.Keys.Prefix.IsLike($\"a/*\"))")]
    public async Task StatementOfEachShape_Triggers(string properties, string expected) =>
        (await RefactorAsync("new PolicyStatement(new PolicyState¦mentProps { " + properties + " })")).ShouldNotBeNull().ShouldContain(expected);

    [Fact]
    public async Task Document_IsWritten_Whole()
    {
        string? changed = await RefactorAsync(
            "new PolicyDocument(new PolicyDocumentProps { Statements = new[] { new PolicyStatement(new() { Actions = [\"s3:Get¦Object\"], Resources = [\"arn:aws:s3:::acme/*\"] }), "
            + "new PolicyStatement(new() { Effect = Effect.DENY, Actions = [\"s3:*\"], Resources = [\"*\"] }) } })");

        changed.ShouldNotBeNull().ShouldContain("PolicyDocument.FromJson(Newtonsoft.Json.Linq.JObject.Parse(PolicyKit.Policy.Identity()");
        changed.ShouldContain(".Allow(S3.Bucket(\"acme\").Objects().GetObject)\n        .Deny(S3.Everything.All)\n        .Build().ToJson()))");
    }

    [Theory]
    [InlineData("Actions = [\"s3:GetObject\"], Resources = [new Bucket().ArnForObjects(\"*\")]")]
    [InlineData("Actions = [\"s3:GetObject\"], Resources = [arn]")]
    [InlineData("Actions = [\"s3:GetObject\"], Resources = [Arn]")]
    [InlineData("Actions = [\"s3:GetObject\"], Resources = [\"*\"], Principals = [new OrganizationPrincipal(\"o-a1b2c3d4e5\")]")]
    [InlineData("Actions = [\"sts:AssumeRole\"], Principals = [new ServicePrincipal(\"ec2.amazonaws.com\")]")]
    [InlineData("Actions = [\"sts:AssumeRole\"], Principals = [new AccountPrincipal(\"111122223333\")]")]
    [InlineData("Actions = [\"s3:GetObject\" /* why */], Resources = [\"*\"]")]
    [InlineData("Actions = [\"s3:GetObject\"]")]
    public async Task WhatWouldBeLost_DoesNotTrigger(string properties) =>
        (await RefactorAsync("new PolicyState¦ment(new PolicyStatementProps { " + properties + " })")).ShouldBeNull();

    [Fact]
    public async Task DocumentWithAnotherProperty_IsNotWritten_ButItsStatement()
    {
        string? changed = await RefactorAsync(
            "new PolicyDocument(new PolicyDocumentProps { Minimize = true, Statements = new[] { new PolicyState¦ment(new() { Actions = [\"s3:*\"], Resources = [\"*\"] }) } })");

        changed.ShouldNotBeNull().ShouldContain("Minimize = true, Statements = new[] { PolicyStatement.FromJson(");
    }

    [Fact]
    public async Task StatementThatIsChangedLater_DoesNotTrigger()
    {
        const string code = "using Amazon.CDK.AWS.IAM; class C { void M() { var s = new PolicyState¦ment(new() { Actions = [\"s3:*\"], Resources = [\"*\"] }); LATER } }";

        (await RefactoringSession.RefactorAsync(code.Replace("LATER", "s.AddActions(\"sqs:*\");", StringComparison.Ordinal), TypedStubs.Cdk, Newtonsoft)).ShouldBeNull();
        (await RefactoringSession.RefactorAsync(code.Replace("LATER", "", StringComparison.Ordinal), TypedStubs.Cdk, Newtonsoft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task WithoutNewtonsoft_DoesNotTrigger() => (await RefactoringSession.RefactorAsync(
        "using Amazon.CDK.AWS.IAM; class C { object M() => new PolicyState¦ment(new() { Actions = [\"s3:*\"], Resources = [\"*\"] }); }",
        TypedStubs.Cdk)).ShouldBeNull();

    private static Task<string?> RefactorAsync(string expression) => RefactoringSession.RefactorAsync(
        $$"""
        using System.Collections.Generic;
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.S3;

        class C
        {
            string arn = "";
            const string Arn = "arn:aws:s3:::acme/*";

            object M() => {{expression}};
        }
        """, TypedStubs.Cdk, Newtonsoft);
}
