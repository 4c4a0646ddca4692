extern alias shipped;

using System.Reflection;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyDocument = shipped::PolicyKit.PolicyDocument;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Policies and statements of the AWS SDK's object model, which are run as they were and as they became.</summary>
public sealed class SdkRefactoringTests
{
    private const string Statement = "new Statement(Statement.StatementEffect.Allow) { Id = \"Read\", Actions = { new ActionIdentifier(\"s3:GetObject\"), \"s3:PutObject\" }, Resources = { new Resource(\"arn:aws:s3:::acme/*\") } }";
    private const string Chained = "new Statement(Statement.StatementEffect.Deny).WithId(\"Tls\").WithActionIdentifiers(\"s3:*\").WithResources(new Resource(\"*\"))";

    [Theory]
    [InlineData("new Po¦licy { Statements = { STATEMENT } }.ToJson()", "string Json() => PolicyKit.Policy.Identity()\n")]
    [InlineData("new Po¦licy().WithStatements(STATEMENT, CHAINED).ToJson()", "string Json() => PolicyKit.Policy.Identity()\n")]
    [InlineData("new Po¦licy().WithStatements(CHAINED).ToJson(true)", "Policy.FromJson(PolicyKit.Policy.Identity()\n")]
    [InlineData("M(new Po¦licy { Statements = new List<Statement> { CHAINED } })", "M(Policy.FromJson(PolicyKit.Policy.Identity()\n")]
    public async Task Policy_BecomesTheSame(string code, string expected)
    {
        string marked = Wrap(code);

        string? changed = await RefactoringSession.RefactorAsync(marked);

        changed.ShouldNotBeNull().ShouldContain(expected);
        IsSame(Json(changed), Json(marked.Replace("¦", "", StringComparison.Ordinal))).ShouldBeTrue(changed);
    }

    [Theory]
    [InlineData("new State¦ment(Statement.StatementEffect.Allow) { Id = \"A\", Actions = { \"s3:*\" }, Resources = { new Resource(\"*\") } }")]
    [InlineData("new State¦ment(Statement.StatementEffect.Deny).WithId(\"A\").WithActionIdentifiers(\"s3:*\").WithResources(new Resource(\"*\"))")]
    [InlineData("new State¦ment(Statement.StatementEffect.Allow) { Id = \"A\", Principals = { new Principal(\"111122223333\") }, Actions = { \"s3:GetObject\" }, Resources = { new Resource(\"arn:aws:s3:::acme/*\") } }")]
    public async Task Statement_BecomesTheSame(string code)
    {
        string marked = Wrap($"M(new Policy(\"\", [{code}]))".Replace("\"\"", "null", StringComparison.Ordinal));

        string? changed = await RefactoringSession.RefactorAsync(marked);

        changed.ShouldNotBeNull().ShouldContain("[Amazon.Auth.AccessControlPolicy.Policy.FromJson(PolicyKit.Policy.");
        IsSame(Json(changed), Json(marked.Replace("¦", "", StringComparison.Ordinal))).ShouldBeTrue(changed);
    }

    [Theory]
    [InlineData("M(new Policy { Id = \"i\", Statements = { OTHER } })")]
    [InlineData("M(new Policy(\"i\").WithStatements(OTHER))")]
    [InlineData("M(new Policy { Statements = { STATEMENT.WithConditions(ConditionFactory.NewSourceArnCondition(\"arn:aws:sns:*:*:t\")) } })")]
    [InlineData("M(new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Effect = Statement.StatementEffect.Deny, Actions = { \"s3:*\" }, Resources = { new Resource(\"*\") } } } })")]
    [InlineData("M(new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Actions = { \"s3:*\" }, Resources = { new Resource(arn) } } } })")]
    [InlineData("M(new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Principals = { new Principal(\"arn:aws:iam::111122223333:role/a-b\") }, Actions = { \"s3:GetObject\" }, Resources = { new Resource(\"arn:aws:s3:::acme/*\") } } } })")]
    [InlineData("M(new Policy())")]
    public async Task WhatWouldBeLost_DoesNotTrigger(string code)
    {
        string marked = Wrap(code.Replace("new Policy", "new Po¦licy", StringComparison.Ordinal));

        (await RefactoringSession.RefactorAsync(marked)).ShouldBeNull();
    }

    private static string Wrap(string code) =>
        $$"""
        using System.Collections.Generic;
        using Amazon.Auth.AccessControlPolicy;

        public static class C
        {
            static string arn = "";

            public static string Json() => {{code}};

            static string M(Policy policy) => policy.ToJson();
        }
        """.Replace("STATEMENT", Statement, StringComparison.Ordinal).Replace("CHAINED", Chained, StringComparison.Ordinal)
        .Replace("OTHER", Statement, StringComparison.Ordinal);

    private static string Json(string code)
    {
        using var image = new MemoryStream();
        Analysis.Compile(code).AddReferences([.. Analysis.Builder, .. Analysis.AwsSdk]).Emit(image).Diagnostics
            .Where(problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ShouldBeEmpty();
        return (string)Assembly.Load(image.ToArray()).GetType("C")!.GetMethod("Json")!.Invoke(null, null)!;
    }

    private static bool IsSame(string one, string other)
    {
        PolicyDocument a = PolicyDocument.Parse(one), b = PolicyDocument.Parse(other);
        return a.IsEquivalentTo(b) && a.Version == b.Version
            && a.Statements.Select(statement => statement.Sid).SequenceEqual(b.Statements.Select(statement => statement.Sid));
    }
}
