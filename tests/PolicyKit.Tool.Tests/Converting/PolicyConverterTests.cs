using PolicyKit.Core.Tests;
using PolicyKit.Converting;

namespace PolicyKit.Tool.Tests.Converting;

public sealed class PolicyConverterTests
{
    private const string Seed = """
        {"Version":"2012-10-17","Statement":[
         {"Sid":"Files","Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::new-client*","arn:aws:s3:::new-client-dev*"]},
         {"Effect":"Allow","Action":["s3:ListAllMyBuckets","s3:Get*"],"Resource":"*"},
         {"Sid":"Invalidate","Effect":"Allow","Action":"cloudfront:CreateInvalidation",
          "Resource":"arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE"}]}
        """;

    private const string Trust = """
        {"Version":"2012-10-17","Statement":{"Sid":"Login","Effect":"Allow",
         "Principal":{"AWS":"arn:aws:iam::111122223333:root","Service":"ec2.amazonaws.com"},
         "Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"StringEquals":{"sts:ExternalId":"abc"}}}}
        """;

    private const string Bucket = """
        {"Version":"2012-10-17","Statement":[
         {"Sid":"Read","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/app","444455556666"]},
          "Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"},
         {"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme","arn:aws:s3:::acme/*"],
          "Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
        """;

    private const string Variables = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],
         "Resource":"arn:aws:s3:::acme/home/${aws:username}/*","Condition":{
          "StringLike":{"s3:prefix":["a{b}*","${aws:PrincipalTag/team, 'none'}/${*}"]},
          "StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}","aws:RequestTag/a b":["x","y\"z"]},
          "NumericLessThan":{"s3:max-keys":10},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},
          "DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"Null":{"aws:MultiFactorAuthAge":"true"},
          "ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]},"StringEqualsIfExists":{"no:such":"1"},
          "Bool":{"aws:ViaAWSService":["true","false"]}}}]}
        """;

    private const string Foreign = """
        {"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":["newservice:Do","s3:GetObject"],
         "Resource":["arn:aws:newservice:::x","arn:aws:s3:::acme/k"]}]}
        """;

    private const string Old = """
        {"Version":"2008-10-17","Id":"i","Statement":[{"Sid":"a-b","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}
        """;

    private const string China = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["ec2:RunInstances","ec2:Describe*"],
         "Resource":["arn:aws-cn:ec2:cn-north-1:111122223333:instance/*","arn:aws-cn:ec2:*:*:*"]}]}
        """;

    public static TheoryData<string> Policies => [Seed, Trust, Bucket, Variables, Foreign, Old, China];

    [Theory]
    [MemberData(nameof(Policies))]
    public void File_MakesTheSamePolicy(string json)
    {
        PolicyDocument policy = PolicyDocument.Parse(json);
        string code = PolicyConverter.ToFile(policy, "Made").Code;

        PolicyDocument made = CompiledCode.Of([code]).Policy("Made");

        made.IsEquivalentTo(policy).ShouldBeTrue(code);
        made.Statements.Select(statement => statement.Sid).ShouldBe(policy.Statements.Select(statement => statement.Sid));
    }

    [Theory]
    [InlineData(nameof(Seed), Seed)]
    [InlineData(nameof(Trust), Trust)]
    [InlineData(nameof(Bucket), Bucket)]
    [InlineData(nameof(Variables), Variables)]
    [InlineData(nameof(Old), Old)]
    public void File_ReadsSo(string name, string json) =>
        PolicyConverter.ToFile(PolicyDocument.Parse(json), "Made").Code.ShouldMatchSnapshot("txt", member: name);

    [Fact]
    public void Unknown_IsCounted()
    {
        Conversion made = PolicyConverter.ToFile(PolicyDocument.Parse(Foreign), "Made");

        made.Untyped.ShouldBe(new Tally(3, 0, 0, 0));
        made.Code.ShouldContain("Permission.Unchecked(\"newservice:Do\", \"arn:aws:newservice:::x\")");
        made.Code.ShouldContain("S3.Bucket(\"acme\").Objects(\"k\").GetObject");
    }
}
