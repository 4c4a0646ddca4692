using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

/// <summary>The forms for what the types do not say: each says so where it is written.</summary>
public sealed class LoudFormsTests
{
    [Fact]
    public void UncheckedPermission_OnTheSameArn_IsTheSameResource() =>
        Policy.Identity().Allow(S3.Bucket("a").ListBucket, Permission.Unchecked("s3:New", "arn:aws:s3:::a")).Build()
            .ToDocument().Statements.ShouldHaveSingleItem().Resources.ShouldBe(["arn:aws:s3:::a"]);

    [Fact]
    public void UncheckedPermission_OfAnotherPartition_IsAnother() =>
        Policy.Identity().Allow(S3.Bucket("a").ListBucket, Permission.Unchecked("s3:New", "arn:aws-cn:s3:::a")).Build()
            .ToDocument().Statements.Count.ShouldBe(2);

    [Fact]
    public void EverythingLike_KeepsThePatternAndThePartition() =>
        Policy.Identity(Partition.Any).Allow(Ec2.Everything.Like($"ec2:*:*:*").RunInstances).Build()
            .ToDocument().Statements[0].Resources.ShouldBe(["arn:*:ec2:*:*:*"]);

    [Theory]
    [InlineData("ec2:x")]
    [InlineData("*")]
    [InlineData(":::a")]
    public void EverythingLike_NeedsAWholeArn(string text) =>
        Should.Throw<ArgumentException>(() => Ec2.Everything.Like(NamePattern.Of(text)));

    [Fact]
    public void Matching_OnAnArn_StaysOnIt() =>
        S3.Bucket("a").Matching("Get*").ToString().ShouldBe("s3:Get* on arn:aws:s3:::a");

    [Fact]
    public void MissingAccountOrRegion_StaysEmpty()
    {
        Iam.Policy(AwsAccount.Aws, "ReadOnlyAccess").ToString().ShouldBe("arn:aws:iam::aws:policy/ReadOnlyAccess");
        Ssm.Document(AwsAccount.None.InAnyRegion, Name.Like($"AWS-*")).ToString().ShouldBe("arn:aws:ssm:*::document/AWS-*");
        AwsAccount.Any.In(AwsRegion.None).ToString().ShouldBe(":*");
    }

    [Fact]
    public void UncheckedCondition_IsWrittenAsItIs() =>
        Policy.Identity().Allow(Permission.Everything).When(Condition.Unchecked("StringEquals", "k", "a/${b}", "c")).Build()
            .ToDocument().Statements[0].Conditions.ShouldHaveSingleItem().Values.ShouldBe(["a/${b}", "c"]);

    [Fact]
    public void UncheckedCondition_NeedsOperatorAndKey()
    {
        Should.Throw<ArgumentException>(() => Condition.Unchecked("", "k", "v"));
        Should.Throw<ArgumentException>(() => Condition.Unchecked("Bool", "", "v"));
        Should.Throw<ArgumentException>(() => Condition.Unchecked("Bool", "k", "v", null!));
    }

    [Fact]
    public void UncheckedPrincipal_MayBeEveryAccount() =>
        Policy.Resource(S3.Bucket("a")).Allow(S3.Bucket("a").ListBucket).For(Principal.Unchecked("AWS", "*")).Build()
            .ToJson().ShouldContain("\"Principal\":{\"AWS\":\"*\"}");

    [Theory]
    [InlineData("*")]
    [InlineData("User")]
    public void UncheckedPrincipal_NeedsAKnownType(string type) =>
        Should.Throw<ArgumentException>(() => Principal.Unchecked(type, "x"));

    [Fact]
    public void NotAction_NeedsNoSid() =>
        Policy.Identity().DenyNotAction(S3.Everything.All).Build().ToDocument().Statements[0].Sid.ShouldBeNull();
}
