using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class OverridesTests
{
    [Fact]
    public void GitHubKeys_AreThereAndOnTheActionsOfTheirLike()
    {
        ServiceDefinition sts = ServiceCatalogue.Current.Find("sts")!;
        ConditionKeyDefinition sub = sts.FindConditionKey("token.actions.githubusercontent.com:sub").ShouldNotBeNull();

        sub.Type.ShouldBe(ConditionKeyType.String);
        sts.FindAction("AssumeRoleWithWebIdentity")!.ConditionKeys.ShouldContain(sub);
        sts.FindAction("GetCallerIdentity")!.ConditionKeys.ShouldNotContain(sub);
    }

    [Fact]
    public void NameOfASharedPrefix_IsTheWellKnownOne() =>
        ServiceCatalogue.Current.DisplayNameOf("cloudformation").ShouldBe("AWS CloudFormation");

    [Fact]
    public void OtherName_IsKept() => Overrides.NameOf("s3", "Amazon S3").ShouldBe("Amazon S3");

    [Fact]
    public void NeedlessName_IsAnError() => Should.Throw<ImportException>(() => Overrides.NameOf("ses", "Amazon Simple Email Service"))
        .Message.ShouldContain("Take the entry out");

    [Fact]
    public void NeedlessKey_IsAnError() => Should.Throw<ImportException>(() => Overrides.Apply(ServiceCatalogue.Current.Find("sts")!))
        .Message.ShouldContain("githubusercontent.com:aud");
}
