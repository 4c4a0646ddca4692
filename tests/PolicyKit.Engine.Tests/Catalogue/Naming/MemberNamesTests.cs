using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Engine.Tests.Catalogue.Naming;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("s3", "Amazon S3", "S3")]
    [InlineData("cloudfront", "Amazon CloudFront", "CloudFront")]
    [InlineData("iam", "AWS Identity and Access Management (IAM)", "Iam")]
    [InlineData("sts", "AWS Security Token Service", "Sts")]
    [InlineData("secretsmanager", "AWS Secrets Manager", "SecretsManager")]
    [InlineData("elasticmapreduce", "Amazon Elastic MapReduce", "ElasticMapReduce")]
    [InlineData("cloudfront-keyvaluestore", "Amazon CloudFront KeyValueStore", "CloudFrontKeyValueStore")]
    [InlineData("ec2", "Amazon EC2", "Ec2")]
    [InlineData("s3tables", "Amazon S3 Tables", "S3Tables")]
    [InlineData("route53domains", "Amazon Route 53 Domains", "Route53Domains")]
    public void Service_IsAClass(string prefix, string displayName, string name) =>
        MemberNames.Class(prefix, displayName).ShouldBe(name);

    [Theory]
    [InlineData("GetBucketCORS", "GetBucketCORS")]
    [InlineData("connect", "Connect")]
    [InlineData("AssociateViaAWSService-EventsAndStates", "AssociateViaAWSServiceEventsAndStates")]
    public void Action_KeepsItsName(string action, string member) => MemberNames.Action(action).ShouldBe(member);

    [Theory]
    [InlineData("s3:x-amz-acl", "XAmzAcl")]
    [InlineData("s3:signatureversion", "SignatureVersion")]
    [InlineData("s3:ExistingObjectTag/${TagKey}", "ExistingObjectTag")]
    [InlineData("iam:ResourceTag/${TagKey}", "IamResourceTag")]
    [InlineData("agent.${Domain}.buildkite.dev:build_branch", "AgentDomainBuildkiteDevBuildBranch")]
    public void Key_LosesItsOwnPrefix(string key, string member)
    {
        ServiceDefinition s3 = ServiceCatalogue.Current.Find("s3")!;
        var definition = new ConditionKeyDefinition(key, ConditionKeyType.String, isMultiValued: false);

        MemberNames.Key("s3", definition, Vocabulary.Of(s3)).ShouldBe(member);
    }
}
