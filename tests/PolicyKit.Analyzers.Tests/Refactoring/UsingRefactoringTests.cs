using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>How the new code names the types of PolicyKit.</summary>
public sealed class UsingRefactoringTests
{
    private const string Class = "class C\n{\n    string P = JSON;\n}\n";

    [Theory]
    [InlineData("", "using PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("using System;\nusing Zebra;\n\n", "using System;\nusing PolicyKit;\nusing PolicyKit.Services;\nusing Zebra;\n\nclass C")]
    [InlineData("using System;\n\n", "using System;\nusing PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("using System; // why\n\n", "using System; // why\nusing PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("using PolicyKit;\n", "using PolicyKit;\nusing PolicyKit.Services;\nclass C")]
    [InlineData("using static System.Math;\n", "using static System.Math;\nusing PolicyKit;\nusing PolicyKit.Services;\nclass C")]
    [InlineData("// Head.\n\n", "// Head.\n\nusing PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("#nullable enable\n", "#nullable enable\nusing PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("/// <summary>C.</summary>\n", "using PolicyKit;\nusing PolicyKit.Services;\n\n/// <summary>C.</summary>\nclass C")]
    [InlineData("namespace N;\n\nusing System;\n\n", "namespace N;\n\nusing System;\nusing PolicyKit;\nusing PolicyKit.Services;\n\nclass C")]
    [InlineData("namespace N;\n\n", "using PolicyKit;\nusing PolicyKit.Services;\n\nnamespace N;\n\nclass C")]
    [InlineData("global using PolicyKit;\nglobal using PolicyKit.Services;\n", "global using PolicyKit;\nglobal using PolicyKit.Services;\nclass C")]
    public async Task WhatIsNeeded_IsUsed(string head, string expected)
    {
        string? changed = await RefactorAsync(head + Class, "namespace Zebra { }");

        changed.ShouldNotBeNull().ShouldStartWith(expected);
        changed.ShouldContain("string P = Policy.Identity()\n        .Allow(\"Read\", S3.Bucket");
    }

    [Fact]
    public async Task UsingsInBraces_AreIndented()
    {
        string? changed = await RefactorAsync("namespace N\n{\n    using System;\n\n    class C { string P = JSON; }\n}\n");

        changed.ShouldNotBeNull().ShouldStartWith("namespace N\n{\n    using System;\n    using PolicyKit;\n    using PolicyKit.Services;\n\n");
    }

    [Theory]
    [InlineData("class C { string Policy = JSON; }", "PolicyKit.Policy.Identity()")]
    [InlineData("class C { int S3; string P = JSON; }", "PolicyKit.Services.S3.Bucket")]
    [InlineData("namespace Acme.S3 { class C { string P = JSON; } }", "PolicyKit.Services.S3.Bucket")]
    [InlineData("namespace Acme.PolicyKit { class Policy { } class C { string P = JSON; } }", "global::PolicyKit.Policy.Identity()")]
    [InlineData("using Amazon.Auth.AccessControlPolicy; class C { Policy? A; string P = JSON; }", "PolicyKit.Policy.Identity()")]
    public async Task NameWithAnotherMeaning_IsQualified(string code, string expected) =>
        (await RefactorAsync(code)).ShouldNotBeNull().ShouldContain(expected);

    [Fact]
    public async Task NamespaceThatWouldMakeANameAmbiguous_IsNotUsed()
    {
        string? changed = await RefactorAsync("using Amazon.Auth.AccessControlPolicy;\nclass C { Policy? A; string P = JSON; }");

        changed.ShouldNotBeNull().ShouldStartWith("using Amazon.Auth.AccessControlPolicy;\nusing PolicyKit.Services;\nclass C");
    }

    private static Task<string?> RefactorAsync(string code, params string[] others) =>
        RefactoringSession.RefactorAsync(Sources.With(code), others);
}
