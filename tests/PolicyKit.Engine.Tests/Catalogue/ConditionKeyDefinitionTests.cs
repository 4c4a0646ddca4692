using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ConditionKeyDefinitionTests
{
    [Theory]
    [InlineData("s3:prefix", "S3:PREFIX")]
    [InlineData("aws:RequestTag/${TagKey}", "aws:requestTAG/a/b c")]
    [InlineData("agent.${Domain}.buildkite.dev:build_branch", "agent.acme.corp.buildkite.dev:build_branch")]
    [InlineData("events:Metadata/${MetadataKey}/Matcher", "events:Metadata/colour/matcher")]
    public void KeyOfTheDefinition_Matches(string definition, string key) => Define(definition).Matches(key).ShouldBeTrue();

    [Theory]
    [InlineData("s3:prefix", "s3:prefixes")]
    [InlineData("aws:RequestTag/${TagKey}", "aws:RequestTag/")]
    [InlineData("aws:RequestTag/${TagKey}", "aws:RequestTag")]
    [InlineData("agent.${Domain}.buildkite.dev:build_branch", "agent..buildkite.dev:build_branch")]
    [InlineData("agent.${Domain}.buildkite.dev:build_branch", "agent.x.buildkite.dev:build_branches")]
    [InlineData("events:Metadata/${MetadataKey}/Matcher", "events:Metadata/colour")]
    public void OtherKey_DoesNotMatch(string definition, string key) => Define(definition).Matches(key).ShouldBeFalse();

    private static ConditionKeyDefinition Define(string name) => new(name, ConditionKeyType.String, isMultiValued: false);
}
