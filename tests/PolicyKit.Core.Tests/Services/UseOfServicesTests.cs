using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Services;

public sealed class UseOfServicesTests
{
    private static readonly AwsAccount Account = "111122223333";

    [Fact]
    public void ObjectsOfABucket_AreReachedInTwoWays()
    {
        S3.Bucket("acme").Objects("a/b").ToString().ShouldBe("arn:aws:s3:::acme/a/b");
        S3.Object("acme", "a/b").ToString().ShouldBe("arn:aws:s3:::acme/a/b");
        S3.Bucket("acme").Objects().ToString().ShouldBe("arn:aws:s3:::acme/*");
    }

    [Fact]
    public void Permission_IsAnActionOnItsArn()
    {
        Permission permission = CloudFront.Distribution(Account, "E2EXAMPLE").CreateInvalidation;

        permission.Action.ShouldBe("cloudfront:CreateInvalidation");
        permission.ToString().ShouldBe(
            "cloudfront:CreateInvalidation on arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE");
    }

    [Fact]
    public void Everything_IsStar()
    {
        CloudFront.Everything.CreateInvalidation.ToString().ShouldBe("cloudfront:CreateInvalidation on *");
        S3.Everything.Matching("Get*").ToString().ShouldBe("s3:Get* on *");
    }

    [Fact]
    public void Pattern_IsKept() =>
        S3.Bucket(Name.Like($"new-client*")).All.ToString().ShouldBe("s3:* on arn:aws:s3:::new-client*");

    [Fact]
    public void Partition_BelongsToThePolicy() =>
        S3.AccessPoint(Account.In("cn-north-1"), "books").In(Partition.China)
            .ShouldBe("arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/books");

    [Theory]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a*")]
    [InlineData("")]
    public void BucketNameOutsideItsGrammar_Throws(string name) => Should.Throw<ArgumentException>(() => S3.Bucket(name));

    [Fact]
    public void NameWithAPath_IsTakenWhereIamHasPaths()
    {
        Iam.User(Account, "team/ann").ToString().ShouldBe("arn:aws:iam::111122223333:user/team/ann");
        Iam.OidcProvider(Account, "oidc.eks.eu-west-1.amazonaws.com/id/AB").ToString()
            .ShouldBe("arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB");
        Should.Throw<ArgumentException>(() => CloudFront.Distribution(Account, "a/b"));
    }

    [Fact]
    public void MissingArgument_IsNamed()
    {
        Should.Throw<ArgumentNullException>(() => CloudFront.Distribution(null!, "E2EXAMPLE")).ParamName.ShouldBe("account");
        Should.Throw<ArgumentNullException>(() => S3.AccessPoint(null!, "books")).ParamName.ShouldBe("scope");
        Should.Throw<ArgumentNullException>(() => S3.Bucket((Name)null!)).ParamName.ShouldBe("bucketName");
        Should.Throw<ArgumentNullException>(() => Aws.RequestTag(null!)).ParamName.ShouldBe("tagKey");
    }
}
