using PolicyKit.Conditions;

namespace PolicyKit.Engine.Tests.Conditions;

public sealed class PolicyDateTests
{
    [Theory]
    [InlineData("2020-01-01T00:00:00Z", 1577836800)]
    [InlineData("2020-01-01T00:00:00.250Z", 1577836800.25)]
    [InlineData("2020-01-01T01:00:00+01:00", 1577836800)]
    [InlineData("2019-12-31T19:00-05:00", 1577836800)]
    [InlineData("2020-01-01T00:00Z", 1577836800)]
    [InlineData("2020-01-01", 1577836800)]
    [InlineData("2020-01", 1577836800)]
    [InlineData("1577836800", 1577836800)]
    [InlineData("-5", -5)]
    [InlineData("2020", 1577836800)]
    [InlineData("0.25", 0.25)]
    [InlineData("02020", 2020)]
    public void Date_IsReadInEitherForm(string text, double expected)
    {
        PolicyDate.TryParse(text, out decimal seconds).ShouldBeTrue();
        seconds.ShouldBe((decimal)expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-13-01")]
    [InlineData("2020-02-30")]
    [InlineData("01/02/2020")]
    [InlineData("yesterday")]
    public void AnythingElse_IsNone(string text) => PolicyDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(1577836800, "2020-01-01T00:00:00Z")]
    [InlineData(1577836800.25, "2020-01-01T00:00:00.25Z")]
    [InlineData(1e20, "100000000000000000000")]
    public void Date_IsWrittenAsPoliciesDo(double seconds, string expected) => PolicyDate.Write((decimal)seconds).ShouldBe(expected);
}
