using PolicyKit.Catalogue;
using PolicyKit.Explaining;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>
/// AWS: "Blocking public access to your Amazon S3 storage", The meaning of "public": each class of keys, with values that are fixed,
/// patterns, variables, negated, with IfExists and under ForAllValues. Proof, rule and explanation give one answer.
/// </summary>
public sealed class MeaningOfPublicTests
{
    private const string Account = "111122223333";
    private const string Role = $"arn:aws:iam::{Account}:role/app";

    private static readonly string[] Confined =
    [
        Is("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("StringLike", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("ForAnyValue:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"),
        Is("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"),
        Is("StringEquals", "aws:PrincipalAccount", Account),
        Is("StringEqualsIgnoreCase", "aws:PrincipalAccount", Account),
        Is("StringEquals", "aws:PrincipalArn", Role),
        Is("ArnEquals", "aws:PrincipalArn", Role),
        Is("ArnLike", "aws:PrincipalArn", $"arn:aws:iam::{Account}:role/*"),
        Is("ArnLike", "aws:PrincipalArn", $"arn:*:iam::{Account}:*"),
        Is("StringLike", "aws:PrincipalArn", $"arn:aws:iam::{Account}:*"),
        Is("StringEquals", "aws:SourceAccount", Account),
        Is("StringEquals", "aws:SourceOwner", Account),
        Is("StringEquals", "aws:SourceOrgID", "o-a1b2c3d4e5"),
        Is("ForAnyValue:StringLike", "aws:SourceOrgPaths", "o-a1b2c3d4e5/*"),
        Is("ArnLike", "aws:SourceArn", $"arn:aws:sns:*:{Account}:*"),
        Is("ArnEquals", "aws:SourceArn", $"arn:aws:sns:us-east-1:{Account}:jobs"),
        Is("ArnLike", "aws:SourceArn", "arn:aws:s3:::acme-bucket"),
        Is("ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:acme-bucket"),
        Is("StringEquals", "aws:SourceVpc", "vpc-0a1b2c3d"),
        Is("StringEquals", "aws:SourceVpce", "vpce-0a1b2c3d"),
        Is("ArnLike", "aws:SourceVpcArn", $"arn:aws:ec2:*:{Account}:vpc/*"),
        Is("StringEquals", "aws:VpceAccount", Account),
        Is("StringEquals", "aws:VpceOrgID", "o-a1b2c3d4e5"),
        Is("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
        Is("IpAddress", "aws:SourceIp", "2001:db8::/32"),
        Is("StringLike", "aws:userid", "AROAEXAMPLEID:*"),
        Is("StringEquals", "aws:userid", "AIDAEXAMPLEID"),
        Is("StringEquals", "s3:DataAccessPointAccount", Account),
        Is("ArnLike", "s3:DataAccessPointArn", $"arn:aws:s3:*:{Account}:accesspoint/*"),
        Is("StringEquals", "kms:CallerAccount", Account),
        Is("StringEquals", "aws:PrincipalServiceName", "sns.amazonaws.com"),
    ];

    private static readonly string[] Open =
    [
        Is("StringLike", "aws:PrincipalOrgID", "o-a*"),
        Is("StringLike", "aws:PrincipalOrgID", "*"),
        Is("StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("Null", "aws:PrincipalOrgID", "false"),
        Is("ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        Is("ForAllValues:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"),
        Is("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-*/r-ab12/*"),
        Is("StringLike", "aws:PrincipalAccount", "1*"),
        Is("StringLike", "aws:PrincipalAccount", "11112222333?"),
        Is("StringNotEquals", "aws:PrincipalAccount", Account),
        Is("StringEqualsIfExists", "aws:PrincipalAccount", Account),
        Is("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/app"),
        Is("ArnLike", "aws:PrincipalArn", "arn:aws:iam::1*:role/app"),
        Is("ArnLike", "aws:PrincipalArn", "arn:aws:iam::????????????:role/app"),
        Is("StringLike", "aws:PrincipalArn", "arn:aws:iam::*"),
        Is("StringLike", "aws:PrincipalArn", "*role/app"),
        Is("ArnNotEquals", "aws:PrincipalArn", Role),
        Is("StringLike", "aws:SourceAccount", "1*"),
        Is("StringLike", "aws:SourceOwner", "1*"),
        Is("StringLike", "aws:SourceOrgID", "o-*"),
        Is("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:jobs"),
        Is("ArnLike", "aws:SourceArn", "arn:aws:s3:::acme-*"),
        Is("ArnLikeIfExists", "aws:SourceArn", $"arn:aws:sns:*:{Account}:*"),
        Is("StringLike", "aws:SourceVpc", "vpc-0*"),
        Is("StringLike", "aws:SourceVpce", "vpce-*"),
        Is("StringNotEquals", "aws:SourceVpce", "vpce-0a1b2c3d"),
        Is("ArnLike", "aws:SourceVpcArn", "arn:aws:ec2:*:*:vpc/vpc-0a1b2c3d*"),
        Is("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
        Is("IpAddress", "aws:SourceIp", "0.0.0.0/1"),
        Is("IpAddress", "aws:SourceIp", "::/0"),
        Is("NotIpAddress", "aws:SourceIp", "203.0.113.0/24"),
        Is("IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24"),
        Is("IpAddress", "aws:VpcSourceIp", "10.0.0.0/16"),
        Is("StringLike", "aws:userid", "AROA*"),
        Is("StringLike", "aws:userid", "*:ann"),
        Is("StringEquals", "aws:userid", "anonymous"),
        Is("StringEquals", "aws:username", "ann"),
        Is("StringEquals", "aws:PrincipalTag/team", "web"),
        Is("StringEquals", "aws:PrincipalTag/team", "${aws:ResourceTag/team}"),
        Is("StringEquals", "aws:PrincipalType", "AssumedRole"),
        Is("StringEquals", "aws:SourceIdentity", "ann"),
        Is("StringEquals", "aws:FederatedProvider", "cognito-identity.amazonaws.com"),
        Is("Bool", "aws:PrincipalIsAWSService", "true"),
        Is("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com"),
        Is("StringEquals", "aws:ResourceAccount", Account),
        Is("StringEquals", "s3:ResourceAccount", Account),
        Is("StringEquals", "aws:ResourceOrgID", "o-a1b2c3d4e5"),
        Is("StringEquals", "aws:ResourceTag/public", "no"),
        Is("StringEquals", "s3:ExistingObjectTag/public", "yes"),
        Is("StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}"),
        Is("StringLike", "s3:prefix", "home/*"),
        Is("StringLike", "aws:Referer", "https://acme.example/*"),
        Is("NumericLessThan", "s3:signatureAge", "600000"),
        Is("Bool", "aws:SecureTransport", "true"),
        Is("Bool", "aws:MultiFactorAuthPresent", "true"),
        Is("DateGreaterThan", "aws:CurrentTime", "2020-01-01T00:00:00Z"),
        Is("ArnLike", "s3:DataAccessPointArn", "arn:aws:s3:*:*:accesspoint/*"),
        Is("StringLike", "s3:DataAccessPointAccount", "1*"),
        Is("StringEquals", "aws:RequestedRegion", "eu-west-1"),
    ];

    public static TheoryData<string, bool> Rows()
    {
        var rows = new TheoryData<string, bool>();
        foreach (string condition in Confined) rows.Add(condition, false);
        foreach (string condition in Open) rows.Add(condition, true);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void ProofRuleAndExplanation_GiveAwsAnswer(string condition, bool isPublic)
    {
        foreach (string principal in new[] { "\"*\"", """{"AWS": "*"}""" })
        {
            string json = $$"""
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"s3:GetObject",
                "Resource":"arn:aws:s3:::acme-bucket/*","Condition":{{condition}}}]}
                """;
            PolicyModel policy = PolicyReader.Read(json, PolicyKind.Resource);

            PublicAccess.NothingPublic(Policies.Read(json)).Verdict.ShouldBe(isPublic ? Verdict.Refuted : Verdict.Proven);
            PolicyLinter.Lint(policy).Any(static finding => finding.Rule.Id == "PK7001").ShouldBe(isPublic);
            PolicyDescription.Of(policy, ServiceCatalogue.Current).Statements[0].Who!.Contains("strangers", StringComparison.Ordinal).ShouldBe(isPublic);
        }
    }

    private static string Is(string @operator, string key, string value) => $$$"""{"{{{@operator}}}":{"{{{key}}}":"{{{value}}}"}}""";
}
