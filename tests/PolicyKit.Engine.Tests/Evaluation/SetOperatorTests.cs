namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "Set operators for multivalued context keys", "Single-valued vs. multivalued context keys".</summary>
public sealed class SetOperatorTests
{
    [Theory]
    [InlineData("ForAllValues:StringEquals", "a,b", true)]
    [InlineData("ForAllValues:StringEquals", "a", true)]
    [InlineData("ForAllValues:StringEquals", "a,c", false)]
    [InlineData("ForAllValues:StringNotEquals", "c,d", true)]
    [InlineData("ForAllValues:StringNotEquals", "a,c", false)]
    [InlineData("ForAnyValue:StringEquals", "c,a", true)]
    [InlineData("ForAnyValue:StringEquals", "c,d", false)]
    [InlineData("ForAnyValue:StringNotEquals", "a,c", true)]
    [InlineData("ForAnyValue:StringNotEquals", "a,b", false)]
    [InlineData("forallvalues:stringequals", "a,b", true)]
    public void List_IsComparedAsTheSetOperatorSays(string name, string values, bool expected) =>
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":["a","b"]}}""", ("k:x", values.Split(','))).ShouldBe(expected);

    [Theory]
    [InlineData("ForAllValues:StringEquals", true)]
    [InlineData("ForAllValues:StringNotLike", true)]
    [InlineData("ForAllValues:StringEqualsIfExists", true)]
    [InlineData("ForAnyValue:StringEquals", false)]
    [InlineData("ForAnyValue:StringNotEquals", false)]
    [InlineData("ForAnyValue:StringEqualsIfExists", false)]
    public void WithoutTheKeyOrWithEmptyText_ForAllHoldsAndForAnyDoesNot(string name, bool expected)
    {
        string condition = $$$"""{"{{{name}}}":{"k:x":"a"}}""";

        Scenario.IsMet(condition).ShouldBe(expected);
        Scenario.IsMet(condition, ("k:x", Array.Empty<string>())).ShouldBe(expected);
        Scenario.IsMet(condition, ("k:x", "")).ShouldBe(expected);
        Scenario.IsMet(condition, ("k:x", new[] { "" })).ShouldBe(expected);
    }

    [Theory]
    [InlineData("StringEquals", "a")]
    [InlineData("StringNotEquals", "z")]
    [InlineData("StringEqualsIfExists", "a")]
    public void List_NeedsASetOperator(string name, string policy)
    {
        string condition = $$$"""{"{{{name}}}":{"k:x":"{{{policy}}}"}}""";

        Scenario.IsMet(condition, ("k:x", new[] { "a", "b" })).ShouldBeFalse();
        Scenario.IsMet(condition, ("k:x", new[] { "a" })).ShouldBeFalse();
        Scenario.IsMet(condition, ("k:x", "a")).ShouldBeTrue();
    }

    [Fact]
    public void SingleValue_PassesUnderASetOperator() => Scenario.IsMet("""{"ForAnyValue:StringLike":{"k:x":"a*"}}""", ("k:x", "ab")).ShouldBeTrue();

    [Fact]
    public void NullBesideForAllValues_RefusesAMissingKey()
    {
        const string Condition = """{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}""";

        Scenario.IsMet(Condition).ShouldBeFalse();
        Scenario.IsMet(Condition, ("aws:TagKeys", new[] { "a" })).ShouldBeTrue();
    }
}
