using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

public sealed class ProjectKnowledgeTests
{
    private static readonly LintOptions Allowed = new() { AllowedWildcards = ["logs:*", "arn:aws:s3:::public-*"] };

    [Theory]
    [InlineData("logs:*", "arn:aws:logs:eu-west-1:111122223333:log-group:a:*")]
    [InlineData("s3:GetObject", "arn:aws:s3:::public-a*")]
    public void AllowedWildcard_IsNotCalledBroad(string action, string resource) => Verify.Statement(Allow(action, resource), options: Allowed);

    [Theory]
    [InlineData("{|PK5002:sns:*|}", "arn:aws:sns:eu-west-1:111122223333:*")]
    [InlineData("s3:GetObject", "{|PK5006:arn:aws:s3:::publi*|}")]
    public void OtherWildcard_Is(string action, string resource) => Verify.Statement(Allow(action, resource), options: Allowed);

    [Fact]
    public void WhatIsNotAboutBreadth_IsFoundAllTheSame() => Verify.Statement(Allow("{|PK2006:s3:ListBucket|}", "arn:aws:s3:::public-a/*"), options: Allowed);

    [Fact]
    public void OnlyAccount_IsWrittenIntoFixes() => Fixes("111122223333").ShouldContain("arn:aws:dynamodb:REGION:111122223333:table/TABLE_NAME");

    [Fact]
    public void SeveralAccounts_AreNot() => Fixes("111122223333", "444455556666").ShouldContain("ACCOUNT_ID");

    [Fact]
    public void TrustInAnOwnAccount_IsNoFinding()
    {
        const string Trust = """{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}""";

        Verify.Statement(Trust, options: new LintOptions { AccountIds = ["111122223333"] });
        PolicyLinter.Lint(PolicyReader.Read($$"""{"Version": "2012-10-17", "Statement": [{{Trust}}]}""")).ShouldHaveSingleItem().Rule.Id.ShouldBe("PK7005");
    }

    private static string Fixes(params string[] accounts) => string.Join("\n", Verify.Statement(
        Allow("dynamodb:PutItem", "{|PK5003:*|}"), options: new LintOptions { AccountIds = accounts })[0].Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText));

    private static string Allow(string action, string resource) => $$"""{"Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}"}""";
}
