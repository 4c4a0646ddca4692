using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Each member that takes a policy tells its kind, directly and through a variable.</summary>
public sealed class SinkKindTests
{
    private const string Policy = """
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}"
        """;

    // The kind, the namespace, and the type with its property.
    private const string Properties = """
        Identity Amazon.IdentityManagement.Model CreatePolicyRequest.PolicyDocument
        Identity Amazon.IdentityManagement.Model CreatePolicyVersionRequest.PolicyDocument
        Identity Amazon.IdentityManagement.Model PutUserPolicyRequest.PolicyDocument
        Identity Amazon.IdentityManagement.Model PutGroupPolicyRequest.PolicyDocument
        Identity Amazon.IdentityManagement.Model PutRolePolicyRequest.PolicyDocument
        Trust Amazon.IdentityManagement.Model CreateRoleRequest.AssumeRolePolicyDocument
        Trust Amazon.IdentityManagement.Model UpdateAssumeRolePolicyRequest.PolicyDocument
        Session Amazon.SecurityToken.Model AssumeRoleRequest.Policy
        Session Amazon.SecurityToken.Model AssumeRoleWithSAMLRequest.Policy
        Session Amazon.SecurityToken.Model AssumeRoleWithWebIdentityRequest.Policy
        Session Amazon.SecurityToken.Model GetFederationTokenRequest.Policy
        Session Amazon.Runtime AssumeRoleAWSCredentialsOptions.Policy
        Session Amazon.Runtime AssumeRoleWithWebIdentityCredentialsOptions.Policy
        Resource Amazon.S3.Model PutBucketPolicyRequest.Policy
        Resource Amazon.KeyManagementService.Model CreateKeyRequest.Policy
        Resource Amazon.KeyManagementService.Model PutKeyPolicyRequest.Policy
        Resource Amazon.KeyManagementService.Model ReplicateKeyRequest.Policy
        ServiceControl Amazon.Organizations.Model CreatePolicyRequest.Content
        ServiceControl Amazon.Organizations.Model UpdatePolicyRequest.Content
        Resource Amazon.Organizations.Model PutResourcePolicyRequest.Content
        Resource Amazon.SimpleSystemsManagement.Model PutResourcePolicyRequest.Policy
        Resource Amazon.NetworkFirewall.Model PutResourcePolicyRequest.Policy
        Resource Amazon.CloudHSMV2.Model PutResourcePolicyRequest.Policy
        Resource Amazon.PaymentCryptography.Model PutResourcePolicyRequest.Policy
        Resource Amazon.Lambda.Model PutResourcePolicyRequest.Policy
        Resource Amazon.PinpointSMSVoiceV2.Model PutResourcePolicyRequest.Policy
        Resource Amazon.PrometheusService.Model PutResourcePolicyRequest.PolicyDocument
        Resource Amazon.SecretsManager.Model PutResourcePolicyRequest.ResourcePolicy
        Resource Amazon.DynamoDBv2.Model PutResourcePolicyRequest.Policy
        Resource Amazon.Kinesis.Model PutResourcePolicyRequest.Policy
        Resource Amazon.CloudWatchLogs.Model PutResourcePolicyRequest.PolicyDocument
        Resource Amazon.Glue.Model PutResourcePolicyRequest.PolicyInJson
        Resource Amazon.ECR.Model SetRepositoryPolicyRequest.PolicyText
        VpcEndpoint Amazon.EC2.Model CreateVpcEndpointRequest.PolicyDocument
        Identity Amazon.IoT.Model CreatePolicyRequest.PolicyDocument
        Resource Amazon.ElasticFileSystem.Model PutFileSystemPolicyRequest.Policy
        Resource Amazon.SimpleEmail.Model PutIdentityPolicyRequest.Policy
        Resource Amazon.Backup.Model PutBackupVaultAccessPolicyRequest.Policy
        Resource Amazon.OpenSearchService.Model CreateDomainRequest.AccessPolicies
        Identity Amazon.SSOAdmin.Model PutInlinePolicyToPermissionSetRequest.InlinePolicy
        Resource Amazon.S3Control.Model PutAccessPointPolicyRequest.Policy
        Resource Amazon.EventBridge.Model PutPermissionRequest.Policy
        Resource Amazon.APIGateway.Model CreateRestApiRequest.Policy
        Resource Amazon.Glacier.Model VaultAccessPolicy.Policy
        Identity Amazon.CDK.AWS.IAM CfnPolicyProps.PolicyDocument
        Identity Amazon.CDK.AWS.IAM CfnManagedPolicyProps.PolicyDocument
        Trust Amazon.CDK.AWS.IAM CfnRoleProps.AssumeRolePolicyDocument
        Resource Amazon.CDK.AWS.S3 CfnBucketPolicyProps.PolicyDocument
        Resource Amazon.CDK.AWS.SQS CfnQueuePolicyProps.PolicyDocument
        Resource Amazon.CDK.AWS.SNS CfnTopicPolicyProps.PolicyDocument
        Resource Amazon.CDK.AWS.KMS CfnKeyProps.KeyPolicy
        Resource Amazon.CDK.AWS.ECR CfnRepositoryProps.RepositoryPolicyText
        Resource Amazon.CDK.AWS.EFS CfnFileSystemProps.FileSystemPolicy
        Resource Amazon.CDK.AWS.SecretsManager CfnResourcePolicyProps.ResourcePolicy
        VpcEndpoint Amazon.CDK.AWS.EC2 CfnVPCEndpointProps.PolicyDocument
        Identity Amazon.CDK.AWS.IoT CfnPolicyProps.PolicyDocument
        Identity Amazon.CDK.AWS.SSO CfnPermissionSetProps.InlinePolicy
        ServiceControl Amazon.CDK.AWS.Organizations CfnPolicyProps.Content
        Identity Pulumi.Aws.Iam PolicyArgs.Policy
        Identity Pulumi.Aws.Iam RolePolicyArgs.Policy
        Identity Pulumi.Aws.Iam UserPolicyArgs.Policy
        Identity Pulumi.Aws.Iam GroupPolicyArgs.Policy
        Trust Pulumi.Aws.Iam RoleArgs.AssumeRolePolicy
        Identity Pulumi.Aws.Iam.Inputs RoleInlinePolicyArgs.Policy
        Resource Pulumi.Aws.Kms KeyArgs.Policy
        Resource Pulumi.Aws.S3 BucketPolicyArgs.Policy
        Resource Pulumi.Aws.Sqs QueuePolicyArgs.Policy
        Resource Pulumi.Aws.Sns TopicPolicyArgs.Policy
        Resource Pulumi.Aws.Ecr RepositoryPolicyArgs.Policy
        Resource Pulumi.Aws.Efs FileSystemPolicyArgs.Policy
        Identity Pulumi.Aws.Iot PolicyArgs.Policy
        Resource Pulumi.Aws.Ses IdentityPolicyArgs.Policy
        Resource Pulumi.Aws.MediaStore ContainerPolicyArgs.Policy
        Resource Pulumi.Aws.S3 BucketArgs.Policy
        Resource Pulumi.Aws.Sqs QueueArgs.Policy
        Resource Pulumi.Aws.Sns TopicArgs.Policy
        Resource Pulumi.Aws.Glacier VaultArgs.AccessPolicy
        Resource Pulumi.Aws.ElasticSearch DomainArgs.AccessPolicies
        Resource Pulumi.Aws.CloudWatch LogResourcePolicyArgs.PolicyDocument
        ServiceControl Pulumi.Aws.Organizations PolicyArgs.Content
        """;

    public static IEnumerable<object[]> Rows => Properties.Split('\n', StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' ').Cast<object>().ToArray());

    [Theory]
    [MemberData(nameof(Rows))]
    public void Property_TellsTheKind(string kind, string space, string member)
    {
        string type = member.Split('.')[0], property = member.Split('.')[1];
        string stub = $"namespace {space} {{ public class {type} {{ public object {property} {{ get; set; }} }} }}";
        string made = $"new {space}.{type} {{ {property} = ";
        KindOf("object M() => " + made + Policy + " };", stub).ShouldBe(kind);
        KindOf("object M() { var p = " + Policy + "; return " + made + "p }; }", stub).ShouldBe(kind);
        KindOf("const string P = " + Policy + "; object M() => " + made + "P.Trim() };", stub).ShouldBe(kind);
        KindOf("void M(" + space + "." + type + " r) { string p = null; p = " + Policy + "; r." + property + " = p; }", stub).ShouldBe(kind);
        KindOf("static string P() { return " + Policy + "; } object M(bool b) => " + made + "b ? P() : null };", stub).ShouldBe(kind);
        KindOf("object M() => " + made.Replace(space, "Other.Library", StringComparison.Ordinal) + Policy + " };",
            stub.Replace(space, "Other.Library", StringComparison.Ordinal)).ShouldBe("Identity (inferred)");
    }

    [Theory]
    [InlineData("Resource", "namespace Amazon.S3 { public interface IAmazonS3 { object PutBucketPolicyAsync(string bucketName, string policy, string contentMD5); } }", "object M(Amazon.S3.IAmazonS3 c) => c.PutBucketPolicyAsync(\"b\", @, null)")]
    [InlineData("Resource", "namespace Amazon.KeyManagementService { public class Client { public object PutKeyPolicyAsync(string keyId, string policy, string policyName) => null; } }", "object M(Amazon.KeyManagementService.Client c) => c.PutKeyPolicyAsync(\"k\", @, \"default\")")]
    [InlineData("Identity", "namespace Amazon.IdentityManagement.Model { public class PutRolePolicyRequest { public PutRolePolicyRequest(string roleName, string policyName, string policyDocument) { } } }", "object M() => new Amazon.IdentityManagement.Model.PutRolePolicyRequest(\"r\", \"p\", @)")]
    [InlineData("Identity", "namespace Amazon.IdentityManagement.Model { public class PutGroupPolicyRequest { public PutGroupPolicyRequest(string groupName, string policyName, string policyDocument) { } } }", "object M() { Amazon.IdentityManagement.Model.PutGroupPolicyRequest r = new(policyName: \"p\", policyDocument: @, groupName: \"g\"); return r; }")]
    [InlineData("Resource", "namespace Minio { public interface IMinioClient { object SetPolicyAsync(string bucket, string policy); } }", "object M(Minio.IMinioClient c) => c.SetPolicyAsync(\"b\", @)")]
    [InlineData("Resource", "namespace Minio.DataModel.Args { public class SetPolicyArgs { public SetPolicyArgs WithPolicy(string policy) => this; } }", "object M() => new Minio.DataModel.Args.SetPolicyArgs().WithPolicy(@)")]
    [InlineData("Resource", "namespace Amazon.SQS { public interface IAmazonSQS { object SetQueueAttributesAsync(string url, System.Collections.Generic.Dictionary<string, string> attributes); } }", "object M(Amazon.SQS.IAmazonSQS c) => c.SetQueueAttributesAsync(\"u\", new() { [\"Policy\"] = @ })")]
    [InlineData("Resource", "namespace Amazon.SimpleNotificationService { public interface IAmazonSimpleNotificationService { object SetTopicAttributesAsync(string arn, string name, string value); } }", "object M(Amazon.SimpleNotificationService.IAmazonSimpleNotificationService c) => c.SetTopicAttributesAsync(\"u\", \"Policy\", @)")]
    [InlineData("Resource", "namespace Amazon.SimpleNotificationService.Model { public class SetTopicAttributesRequest { public string AttributeName { get; set; } public string AttributeValue { get; set; } } }", "object M() => new Amazon.SimpleNotificationService.Model.SetTopicAttributesRequest { AttributeName = \"Policy\", AttributeValue = @ }")]
    [InlineData("Resource", "namespace Amazon.SQS.Model { public class CreateQueueRequest { public System.Collections.Generic.Dictionary<string, string> Attributes { get; set; } } }", "object M() => new Amazon.SQS.Model.CreateQueueRequest { Attributes = { { \"Policy\", @ } } }")]
    [InlineData("ResourceControl", "namespace Amazon.Organizations.Model { public class CreatePolicyRequest { public string Content { get; set; } public string Type { get; set; } } }", "object M() => new Amazon.Organizations.Model.CreatePolicyRequest { Type = \"RESOURCE_CONTROL_POLICY\", Content = @ }")]
    [InlineData("Identity (inferred)", "namespace Amazon.CDK.AWS.OpenSearchServerless { public class CfnAccessPolicyProps { public string Policy { get; set; } } }", "object M() => new Amazon.CDK.AWS.OpenSearchServerless.CfnAccessPolicyProps { Policy = @ }")]
    [InlineData("Identity (inferred)", "namespace Amazon.SQS.Model { public class CreateQueueRequest { public System.Collections.Generic.Dictionary<string, string> Attributes { get; set; } } }", "object M() => new Amazon.SQS.Model.CreateQueueRequest { Attributes = { { \"RedrivePolicy\", @ } } }")]
    [InlineData("quiet", "namespace Amazon.IdentityManagement.Model { public class SimulateCustomPolicyRequest { public System.Collections.Generic.List<string> PolicyInputList { get; set; } } }", "object M() => new Amazon.IdentityManagement.Model.SimulateCustomPolicyRequest { PolicyInputList = new() { @ } }")]
    [InlineData("quiet", "namespace Amazon.IdentityManagement.Model { public class SimulateCustomPolicyRequest { public System.Collections.Generic.List<string> PermissionsBoundaryPolicyInputList { get; set; } } }", "object M() => new Amazon.IdentityManagement.Model.SimulateCustomPolicyRequest { PermissionsBoundaryPolicyInputList = [@] }")]
    public void Argument_TellsTheKind(string kind, string stub, string member) =>
        KindOf(member.Replace("@", Policy, StringComparison.Ordinal) + (member.EndsWith('}') && member.Contains("return", StringComparison.Ordinal) ? "" : ";"), stub)
            .ShouldBe(kind);

    [Theory]
    [InlineData("Trust", "namespace Amazon.IdentityManagement.Model { public class CreateRoleRequest { public string AssumeRolePolicyDocument { get; set; } } }", "object M() => new Amazon.IdentityManagement.Model.CreateRoleRequest { AssumeRolePolicyDocument = System.Text.Json.JsonSerializer.Serialize(@) };")]
    [InlineData("Resource", "namespace Amazon.CDK.AWS.S3 { public class CfnBucketPolicyProps { public object PolicyDocument { get; set; } } }", "object M() => new Amazon.CDK.AWS.S3.CfnBucketPolicyProps { PolicyDocument = @ };")]
    [InlineData("Session", "namespace Amazon.SecurityToken.Model { public class AssumeRoleRequest { public string Policy { get; set; } } }", "object M() { var document = @; var json = System.Text.Json.JsonSerializer.Serialize(document); return new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = json }; }")]
    [InlineData("Identity (inferred)", "", "object M() => @;")]
    public void SerialisedObject_TellsTheKind(string kind, string stub, string member)
    {
        const string Made = "new { Version = \"2012-10-17\", Statement = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"*\" } }";
        KindOf(member.Replace("@", Made, StringComparison.Ordinal), stub).ShouldBe(kind);
    }

    [Fact]
    public void UsesThatDisagree_TellNothing() => KindOf(
        "const string P = " + Policy + "; object A() => new Amazon.S3.Model.PutBucketPolicyRequest { Policy = P }; "
            + "object B() => new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = P };",
        "namespace Amazon.S3.Model { public class PutBucketPolicyRequest { public string Policy { get; set; } } } "
            + "namespace Amazon.SecurityToken.Model { public class AssumeRoleRequest { public string Policy { get; set; } } }")
        .ShouldBe("Identity (inferred)");

    private static string KindOf(string members, string stub)
    {
        CSharpCompilation compilation = Analysis.Compile("class C { " + members + " }", stub);
        compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(members);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        SemanticModel model = compilation.GetSemanticModel(tree);
        IEnumerable<WrittenPolicy> found =
        [
            .. PolicyTexts.In(tree.GetRoot(), tree.ToString()).SelectMany(text => WrittenPolicy.Read(text, model, default)),
            .. PolicyObjects.In(tree.GetRoot(), tree.ToString()).SelectMany(created => WrittenPolicy.ReadObject(created, model, default)),
        ];
        return found.SingleOrDefault()?.Policy is { } policy
            ? policy.Kind + (policy.IsKindInferred ? " (inferred)" : "")
            : "quiet";
    }
}
