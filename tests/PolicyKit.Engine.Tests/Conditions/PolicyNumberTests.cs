using PolicyKit.Conditions;

namespace PolicyKit.Engine.Tests.Conditions;

public sealed class PolicyNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-3", -3)]
    [InlineData("+3", 3)]
    [InlineData("007", 7)]
    [InlineData("2.50", 2.5)]
    [InlineData(".5", 0.5)]
    public void Number_IsRead(string text, double expected)
    {
        PolicyNumber.TryParse(text, out decimal number).ShouldBeTrue();
        number.ShouldBe((decimal)expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    [InlineData("NaN")]
    public void AnythingElse_IsNone(string text) => PolicyNumber.TryParse(text, out _).ShouldBeFalse();
}
