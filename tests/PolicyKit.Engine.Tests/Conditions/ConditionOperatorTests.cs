using PolicyKit.Conditions;

namespace PolicyKit.Engine.Tests.Conditions;

public sealed class ConditionOperatorTests
{
    [Fact]
    public void Operators_AreTheTwentySevenOfAws() => ConditionOperator.BaseNames.Count.ShouldBe(27);

    [Theory]
    [InlineData("StringEquals", "StringEquals", SetQuantifier.None, false, false)]
    [InlineData("StringNotLikeIfExists", "StringNotLike", SetQuantifier.None, true, true)]
    [InlineData("ForAnyValue:ArnLike", "ArnLike", SetQuantifier.ForAnyValue, false, false)]
    [InlineData("forallvalues:notipaddressifexists", "notipaddress", SetQuantifier.ForAllValues, true, true)]
    internal void Text_IsTakenApart(string text, string name, SetQuantifier quantifier, bool ifExists, bool negated)
    {
        ConditionOperator parsed = ConditionOperator.Parse(text);

        parsed.IsKnown.ShouldBeTrue();
        (parsed.Base, parsed.Quantifier, parsed.IfExists, parsed.IsNegated).ShouldBe((name, quantifier, ifExists, negated));
    }

    [Theory]
    [InlineData("")]
    [InlineData("IfExists")]
    [InlineData("ForAnyValue:")]
    [InlineData("ForSomeValue:StringEquals")]
    [InlineData("StringEqual")]
    [InlineData("ForAnyValue:ForAllValues:StringEquals")]
    public void AnythingElse_IsUnknown(string text) => ConditionOperator.Parse(text).IsKnown.ShouldBeFalse();
}
