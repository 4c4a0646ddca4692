using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Fixing;

public sealed class FixTests : IDisposable
{
    private const string DeadVariable = """
        { "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/${aws:username}/x" }] }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void SafeFixes_AreApplied_AllOfThem()
    {
        _folder.Write("a.json", """
            {
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme*", "arn:aws:s3:::other*"] }
              ]
            }
            """);

        Run run = Run.Of("lint", _folder["a.json"], "--fix");

        run.Code.ShouldBe(0, run.Output);
        run.Error.ShouldContain("Applied 3 fixes.");
        _folder.Read()["a.json"].ShouldBe("""
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*", "arn:aws:s3:::other", "arn:aws:s3:::other/*"] }
              ]
            }
            """);
    }

    [Fact]
    public void Repair_NeedsItsWord()
    {
        _folder.Write("a.json", DeadVariable);

        Run run = Run.Of("lint", _folder["a.json"], "--fix", "--format", "json");

        Sample.Rules(run).ShouldContain("PK1008");
        _folder.Read()["a.json"].ShouldBe(DeadVariable);
    }

    [Fact]
    public void Repair_SaysWhatItNewlyGrants()
    {
        _folder.Write("a.json", DeadVariable);

        Run run = Run.Of("lint", _folder["a.json"], "--fix=repairs");

        run.Code.ShouldBe(0, run.Output);
        run.Error.ShouldContain("a.json(1,95): PK1008: Set Version to 2012-10-17 (variables begin to work)");
        run.Error.ShouldContain("  newly grants s3:GetObject on arn:aws:s3:::acme/${aws:username}/x");
        _folder.Read()["a.json"].ShouldStartWith("{ \"Version\": \"2012-10-17\", \"Statement\"");
    }

    [Fact]
    public void WhatDoesNotCount_IsNotFixed()
    {
        _folder.Write("a.json", Sample.Sibling);
        _folder.Write("a.json.policykit.json", """{"PK5006": "Ours."}""");

        Run.Of("lint", _folder["a.json"], "--fix").ShouldBe(new Run(0, "No findings; 1 policy in 1 file.\n", ""));

        _folder.Read()["a.json"].ShouldBe(Sample.Sibling);
    }

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" }""", "ROLE")]
    [InlineData("""{ "Effect": "Allow", "Action": "cloudfront:CreateInvalidation", "Resource": "*" }""", "DISTRIBUTION_ID")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": { "StringEquals": { "aws:PrincipalTag": "x" } } }""", "TAG_KEY")]
    [InlineData("""{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*" }""", "ACCOUNT_ID")]
    public void FixWithAPlaceholder_IsToldAndNotApplied(string statement, string placeholder)
    {
        string policy = $$"""{ "Version": "2012-10-17", "Statement": [{{statement}}] }""";
        foreach (string option in (string[])["--fix", "--fix=repairs"])
        {
            _folder.Write("a.json", policy);

            Run run = Run.Of("lint", _folder["a.json"], option);

            run.Error.ShouldContain("Needs a value from you, so that it is not applied: ");
            run.Error.ShouldContain(placeholder);
            _folder.Read()["a.json"].ShouldBe(policy);
        }
    }

    [Fact]
    public void NameThatLooksLikeAPlaceholder_IsNoneWhereThePolicyHasIt()
    {
        _folder.Write("a.json", """
            { "Version": "2012-10-17", "Statement": [
              { "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:eu-west-1:111122223333:table/USERS_ALL" },
              { "Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "arn:aws:dynamodb:eu-west-1:111122223333:table/USERS_ALL" }] }
            """);

        Run.Of("lint", _folder["a.json"], "--fix").Error.ShouldNotContain("Needs a value");

        _folder.Read()["a.json"].ShouldContain("[\"dynamodb:GetItem\", \"dynamodb:PutItem\"]");
    }

    [Fact]
    public void PlaceholderThatStandsThereAlready_IsNotWrittenAgain()
    {
        const string Policy = """
            { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sqs:SendMessage",
              "Resource": ["arn:aws:sqs:eu-west-1:ACCOUNT_ID:done", "arn:aws:sqs:eu-west-1:*:jobs"] }] }
            """;
        _folder.Write("a.json", Policy);

        Run.Of("lint", _folder["a.json"], "--fix=repairs");

        _folder.Read()["a.json"].ShouldBe(Policy);
    }

    public void Dispose() => _folder.Dispose();
}
