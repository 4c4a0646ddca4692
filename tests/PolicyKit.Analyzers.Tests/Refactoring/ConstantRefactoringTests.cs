using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Policies in constants: what a builder makes is none.</summary>
public sealed class ConstantRefactoringTests
{
    [Theory]
    [InlineData("const string P = JSON;", "static readonly string P = Policy")]
    [InlineData("public const string P = JSON; string Q => P + P.Length;", "public static readonly string P = Policy")]
    [InlineData("const string P = (JSON);", "static readonly string P = (Policy")]
    [InlineData("void M() { const string P = JSON; System.Action a = () => M2(P); } void M2(string p) { }", "{ string P = Policy")]
    public async Task ConstantThatNothingNeedsConstant_Triggers(string members, string expected) =>
        (await RefactorAsync(members)).ShouldNotBeNull().ShouldContain(expected);

    [Theory]
    [InlineData("const string P = JSON; const string Q = P;")]
    [InlineData("const string P = JSON; [System.Obsolete(P)] void M() { }")]
    [InlineData("const string P = JSON; void M(string p = P) { }")]
    [InlineData("const string P = JSON; bool M(string p) => p is P;")]
    [InlineData("const string P = JSON; int M(string p) => p switch { P => 1, _ => 2 };")]
    [InlineData("const string P = JSON; void M(string p) { switch (p) { case P: break; } }")]
    [InlineData("static readonly int N = P.Length; const string P = JSON;")]
    [InlineData("const string P = JSON, Q = \"\";")]
    [InlineData("void M() { const string P = JSON; System.Action a = static () => M2(P); } static void M2(string p) { }")]
    [InlineData("void M() { const string P = JSON; const string Q = P; }")]
    [InlineData("[System.Obsolete(JSON)] void M() { }")]
    [InlineData("void M(string p = JSON) { }")]
    [InlineData("bool M(string p) => p is JSON;")]
    [InlineData("void M(string p) { switch (p) { case JSON: break; } }")]
    public async Task WhatHasToBeConstant_DoesNotTrigger(string members) => (await RefactorAsync(members)).ShouldBeNull();

    [Fact]
    public async Task ConstantThatAnotherFileNeeds_DoesNotTrigger()
    {
        string code = Sources.With("public class C { public const string P = JSON; }");

        (await RefactoringSession.RefactorAsync(code, "class D { const string Q = C.P; }")).ShouldBeNull();
        (await RefactoringSession.RefactorAsync(code, "class D { string Q = C.P; }")).ShouldNotBeNull();
    }

    private static Task<string?> RefactorAsync(string members) =>
        RefactoringSession.RefactorAsync(Sources.With("class C { " + members + " }"));
}
