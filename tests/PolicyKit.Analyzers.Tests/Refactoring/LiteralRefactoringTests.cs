using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>The refactoring of the strings that spell out a policy.</summary>
public sealed class LiteralRefactoringTests
{
    private const string Made =
        """
        Policy.Identity()
                .Allow("Read", S3.Bucket("acme").Objects().GetObject)
                .Build().ToJson()
        """;

    public static TheoryData<string> Literals =>
    [
        """" """{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]¦}""" """",
        """" $$"""{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]¦}""" """",
        """
        @"{""Version"":""2012-10-17"",¦""Statement"":{""Sid"":""Read"",""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""arn:aws:s3:::acme/*""}}"
        """,
        """
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"Read\",\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\"¦,\"Resource\":\"arn:aws:s3:::acme/*\"}}"
        """,
        """
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"Read\"," + "\"Effect\":\"All¦ow\",\"Action\":\"s3:GetObject\"" + @",""Resource"":""arn:aws:s3:::acme/*""}}"
        """,
        """
        ("{'Version':'2012-10-17','Statement':[{'Sid':'Read'," + "'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::acme/*'}]}")
        """.Replace("'", "\\\"", StringComparison.Ordinal).Replace("Statement", "State¦ment", StringComparison.Ordinal),
        "¦" + "\"\"\"\n        {\n          \"Version\": \"2012-10-17\",\n          \"Statement\": {\n            \"Sid\": \"Read\",\n            \"Effect\": \"Allow\",\n"
            + "            \"Action\": \"s3:GetObject\",\n            \"Resource\": [\"arn:aws:s3:::acme/*\"]\n          }\n        }\n        \"\"\"",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task LiteralOfEachKind_Triggers(string literal)
    {
        string? changed = await RefactoringSession.RefactorAsync("class C\n{\n    string P = " + literal.Trim() + "; // as before\n}\n");

        string expected = literal.TrimStart().StartsWith('(') ? $"({Made})" : Made;
        changed.ShouldBe($"using PolicyKit;\nusing PolicyKit.Services;\n\nclass C\n{{\n    string P = {expected}; // as before\n}}\n");
    }

    [Fact]
    public async Task ArgumentOfACall_Triggers_IndentedAsItsLine()
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With(
            """
            class C
            {
                void M()
                {
                    Send(
                        JSON, 1);
                }

                void Send(string policy, int n) { }
            }
            """));

        changed.ShouldNotBeNull().ShouldContain(
            """
                    Send(
                        Policy.Identity()
                            .Allow("Read", S3.Bucket("acme").Objects().GetObject)
                            .Build().ToJson(), 1);
            """);
    }

    [Fact]
    public async Task LinesEndAsTheFilesDo()
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With("class C\r\n{\r\n    string P = JSON;\r\n}\r\n"));

        changed.ShouldNotBeNull().Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("PutBucketPolicyRequest { Policy = JSON }", "Policy.Identity()")]
    [InlineData("PutBucketPolicyRequest { Policy = TRUST }", "")]
    [InlineData("PutBucketPolicyRequest { Policy = BUCKET }", "Policy.Resource(S3.Bucket(\"acme\"))")]
    public async Task KindOfTheSink_Decides(string request, string begins)
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With(
            "using Amazon.S3.Model;\nclass C\n{\n    object R = new " + request + ";\n}\n"));

        // A bucket's policy has a principal, so that the others are none.
        if (begins.StartsWith("Policy.Resource", StringComparison.Ordinal)) changed.ShouldNotBeNull().ShouldContain("Policy = " + begins);
        else changed.ShouldBeNull();
    }

    [Fact]
    public async Task SessionPolicy_IsOneBySink()
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With(
            "class C\n{\n    object R = new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = JSON };\n}\n"),
            "namespace Amazon.SecurityToken.Model { public class AssumeRoleRequest { public string? Policy { get; set; } } }");

        changed.ShouldNotBeNull().ShouldContain("Policy = Policy.Session()");
    }

    [Fact]
    public async Task TextThatPolicyKitReads_BecomesADocument()
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With(
            "class C\n{\n    object D = PolicyKit.PolicyDocument.Parse(JSON);\n}\n"));

        changed.ShouldNotBeNull().ShouldContain("    object D = Policy.Identity()\n        .Allow(");
        changed.ShouldContain("        .Build().ToDocument();\n");
    }

    [Fact]
    public async Task UnknownAction_IsKept_Unchecked()
    {
        string? changed = await RefactoringSession.RefactorAsync(Sources.With("class C { string P = JSON; }")
            .Replace("s3:GetObject", "newservice:Do", StringComparison.Ordinal));

        changed.ShouldNotBeNull().ShouldContain("Permission.Unchecked(\"newservice:Do\", \"arn:aws:s3:::acme/*\")");
    }

    [Theory]
    [InlineData("string P = JSON + Tail; const string Tail = \"x\";")]
    [InlineData("string P = \"\"; bool Is(string p) => p == JSON;")]
    [InlineData("int N = JSON.Length;")]
    [InlineData("string P = JSON.Replace(\"acme\", \"x\");")]
    [InlineData("System.FormattableString P = $JSON;")]
    [InlineData("string P = (JSON /* the policy */ + \"\");")]
    [InlineData("string P = JSON;", "2012-10-17", "2008-10-17")]
    [InlineData("string P = JSON;", "\"Sid\":\"Read\"", "\"Sid\":\"a b\"")]
    [InlineData("string P = JSON;", "\"Effect\":\"Allow\"", "\"Effect\":\"Allow\",\"Effect\":\"Allow\"")]
    [InlineData("string P = JSON;", "\"Action\"", "\"Actions\"")]
    [InlineData("string P = JSON;", "]}", "],\"Id\":\"x\"}")]
    public async Task WhatWouldBeLost_DoesNotTrigger(string member, string was = "~", string becomes = "~")
    {
        string code = Sources.With("class C { " + member + " }").Replace(was, becomes, StringComparison.Ordinal);

        (await RefactoringSession.RefactorAsync(code)).ShouldBeNull();
    }

    [Theory]
    [InlineData("class C { string P = \"Statem¦ent Effect\"; }")]
    [InlineData("class C { string P = \"ordin¦ary\"; }")]
    [InlineData("class C { int P = 1¦2; }")]
    [InlineData("¦")]
    public async Task OrdinaryCode_DoesNotTrigger(string code) => (await RefactoringSession.RefactorAsync(code)).ShouldBeNull();

    [Fact]
    public async Task WithoutPolicyKit_DoesNotTrigger()
    {
        using var session = new RefactoringSession(Analysis.AwsSdk);
        string code = Sources.With("class C { string P = JSON; }").Replace("¦", "", StringComparison.Ordinal);

        (await session.ActionsAsync(session.Add(code), code.IndexOf("Statement", StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
