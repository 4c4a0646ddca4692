using CsCheck;
using PolicyKit.Json;

namespace PolicyKit.Engine.Tests.Json;

public sealed class JsonReaderRobustnessTests
{
    private const string Policy =
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "A\u00e9", "Effect": "Allow", "Action": ["s3:*", "iam:Get*"],
        "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": true}, "NumericLessThan": {"aws:MultiFactorAuthAge": 3.6e3}}}]}
        """;

    [Fact]
    public void EveryPrefix_IsReadWithoutFailing()
    {
        for (int length = 0; length < Policy.Length; length++)
        {
            JsonReader.Read(Policy[..length]).Errors.ShouldNotBeEmpty();
            JsonReader.Read(Policy[length..], holes: true).Root.ShouldNotBeNull();
        }
    }

    [Fact]
    public void AnyCharacters_AreReadWithoutFailing_AndErrorsLieInTheText() =>
        Gen.Select(Gen.Int[0, Policy.Length - 1], Gen.String[0, 5], Gen.Bool).Sample((at, insert, holes) =>
        {
            string text = Policy.Insert(at, insert);
            foreach (JsonError error in JsonReader.Read(text, holes).Errors)
            {
                error.Range.Start.ShouldBeInRange(0, text.Length);
                error.Range.End.ShouldBeInRange(error.Range.Start, text.Length);
            }
        });

    /// <summary>Inputs on which a reader that looks back or ahead too far takes quadratic time, and then this test minutes.</summary>
    [Theory]
    [InlineData("\"abc\r")]
    [InlineData("\"abc\n")]
    [InlineData("{\"a\":")]
    [InlineData("/*")]
    [InlineData("[,")]
    [InlineData(":")]
    [InlineData("\"\\ud83d")]
    [InlineData("'")]
    [InlineData("{a")]
    [InlineData("}{")]
    public void HostileRepetition_IsReadInLinearTime(string part)
    {
        JsonText json = JsonReader.Read(string.Concat(Enumerable.Repeat(part, 200_000)));

        json.Errors.ShouldNotBeEmpty();
    }
}
