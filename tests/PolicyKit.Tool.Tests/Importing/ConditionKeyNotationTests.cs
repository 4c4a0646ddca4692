using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class ConditionKeyNotationTests
{
    [Theory]
    [InlineData("s3:ExistingObjectTag/<key>", "s3:ExistingObjectTag/${TagKey}")]
    [InlineData("aws:RequestTag/tag-key", "aws:RequestTag/${TagKey}")]
    [InlineData("glacier:ResourceTag/", "glacier:ResourceTag/${TagKey}")]
    public void VariablePart_IsWrittenInOneWay(string key, string normal) => ConditionKeyNotation.Normalise(key).ShouldBe(normal);

    [Theory]
    [InlineData("aws:RequestTag/${TagKey}")]
    [InlineData("events:SystemMetadata/AwsSource")]
    [InlineData("s3:prefix")]
    public void OtherKey_StaysAsItIs(string key) => ConditionKeyNotation.Normalise(key).ShouldBe(key);
}
