using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The members that take policy documents, by full name: type names such as CreatePolicyRequest are common.</summary>
internal static class PolicySinkTable
{
    private static readonly PolicySink Identity = new(PolicyKind.Identity, isStrict: true);
    private static readonly PolicySink Trust = new(PolicyKind.Trust, isStrict: true);
    private static readonly PolicySink Resource = new(PolicyKind.Resource, isStrict: true);
    private static readonly PolicySink Session = new(PolicyKind.Session, isStrict: true);
    private static readonly PolicySink Read = new(PolicyKind.Auto, isStrict: true);

    // What is given here may be no JSON text, or none of IAM's.
    private static readonly PolicySink ReadAny = new(PolicyKind.Auto, isStrict: false);
    private static readonly PolicySink ResourceIfAny = new(PolicyKind.Resource, isStrict: false);

    // Organizations has tag, backup and chatbot policies too, which are not IAM's.
    private static readonly PolicySink Organization = new(PolicyKind.ServiceControl, isStrict: false);

    // A simulation grants nothing.
    private static readonly PolicySink Simulated = new(PolicyKind.Auto, isStrict: false, isQuiet: true);

    public static Dictionary<string, PolicySink> Create()
    {
        var sinks = new Dictionary<string, PolicySink>(StringComparer.Ordinal);
        AddAws(sinks);
        AddResourcePolicies(sinks);
        AddPulumi(sinks);
        Add(sinks, Read,
            "Amazon.Auth.AccessControlPolicy.Policy.FromJson.Json", "PolicyKit.PolicyDocument.Parse.Json");
        Add(sinks, ReadAny,
            "PolicyKit.PolicyDocument.TryParse.Json", "Amazon.CDK.AWS.IAM.PolicyDocument.FromJson.Obj");
        Add(sinks, ResourceIfAny,
            "Minio.SetPolicy.Policy", "Minio.SetPolicy.PolicyJson", "Minio.SetPolicyArgs.WithPolicy.Policy",
            "Minio.DataModel.Args.SetPolicyArgs.WithPolicy.Policy");
        return sinks;
    }

    private static void AddAws(Dictionary<string, PolicySink> sinks)
    {
        Add(sinks, Identity, "Amazon.IdentityManagement.Model.",
            "CreatePolicyRequest.PolicyDocument", "CreatePolicyVersionRequest.PolicyDocument",
            "PutUserPolicyRequest.PolicyDocument", "PutGroupPolicyRequest.PolicyDocument",
            "PutRolePolicyRequest.PolicyDocument");
        Add(sinks, Trust, "Amazon.IdentityManagement.Model.",
            "CreateRoleRequest.AssumeRolePolicyDocument", "UpdateAssumeRolePolicyRequest.PolicyDocument");
        Add(sinks, Simulated, "Amazon.IdentityManagement.Model.",
            "SimulateCustomPolicyRequest.PolicyInputList",
            "SimulateCustomPolicyRequest.PermissionsBoundaryPolicyInputList",
            "SimulatePrincipalPolicyRequest.PolicyInputList",
            "SimulatePrincipalPolicyRequest.PermissionsBoundaryPolicyInputList");
        Add(sinks, Session, "Amazon.SecurityToken.Model.",
            "AssumeRoleRequest.Policy", "AssumeRoleWithSAMLRequest.Policy", "AssumeRoleWithWebIdentityRequest.Policy",
            "GetFederationTokenRequest.Policy");
        Add(sinks, Session, "Amazon.Runtime.",
            "AssumeRoleAWSCredentialsOptions.Policy", "AssumeRoleWithWebIdentityCredentialsOptions.Policy");
        Add(sinks, Organization, "Amazon.Organizations.Model.",
            "CreatePolicyRequest.Content", "UpdatePolicyRequest.Content");
        Add(sinks, Identity, "Amazon.IoT.Model.",
            "CreatePolicyRequest.PolicyDocument", "CreatePolicyVersionRequest.PolicyDocument");
        Add(sinks, Identity, "Amazon.SSOAdmin.Model.PutInlinePolicyToPermissionSetRequest.InlinePolicy");
        Add(sinks, new PolicySink(PolicyKind.VpcEndpoint, isStrict: true), "Amazon.EC2.Model.",
            "CreateVpcEndpointRequest.PolicyDocument", "ModifyVpcEndpointRequest.PolicyDocument");
    }

    private static void AddResourcePolicies(Dictionary<string, PolicySink> sinks)
    {
        Add(sinks, Resource, "Amazon.",
            "S3.Model.PutBucketPolicyRequest.Policy", "S3.PutBucketPolicy.Policy",
            "S3Control.Model.PutAccessPointPolicyRequest.Policy", "S3Control.Model.PutBucketPolicyRequest.Policy",
            "KeyManagementService.Model.CreateKeyRequest.Policy",
            "KeyManagementService.Model.PutKeyPolicyRequest.Policy",
            "KeyManagementService.Model.ReplicateKeyRequest.Policy", "KeyManagementService.PutKeyPolicy.Policy",
            "SecretsManager.Model.PutResourcePolicyRequest.ResourcePolicy",
            "ECR.Model.SetRepositoryPolicyRequest.PolicyText",
            "ElasticFileSystem.Model.PutFileSystemPolicyRequest.Policy",
            "Organizations.Model.PutResourcePolicyRequest.Content");
        Add(sinks, ResourceIfAny, "Amazon.",
            "SimpleSystemsManagement.Model.PutResourcePolicyRequest.Policy",
            "NetworkFirewall.Model.PutResourcePolicyRequest.Policy",
            "CloudHSMV2.Model.PutResourcePolicyRequest.Policy",
            "PaymentCryptography.Model.PutResourcePolicyRequest.Policy",
            "Lambda.Model.PutResourcePolicyRequest.Policy",
            "PinpointSMSVoiceV2.Model.PutResourcePolicyRequest.Policy",
            "PrometheusService.Model.PutResourcePolicyRequest.PolicyDocument",
            "DynamoDBv2.Model.PutResourcePolicyRequest.Policy", "DynamoDBv2.Model.CreateTableRequest.ResourcePolicy",
            "Kinesis.Model.PutResourcePolicyRequest.Policy",
            "CloudWatchLogs.Model.PutResourcePolicyRequest.PolicyDocument",
            "Glue.Model.PutResourcePolicyRequest.PolicyInJson", "SimpleEmail.Model.PutIdentityPolicyRequest.Policy",
            "SimpleEmailV2.Model.CreateEmailIdentityPolicyRequest.Policy",
            "SimpleEmailV2.Model.UpdateEmailIdentityPolicyRequest.Policy",
            "Backup.Model.PutBackupVaultAccessPolicyRequest.Policy",
            "OpenSearchService.Model.CreateDomainRequest.AccessPolicies",
            "OpenSearchService.Model.UpdateDomainConfigRequest.AccessPolicies",
            "Elasticsearch.Model.CreateElasticsearchDomainRequest.AccessPolicies",
            "Elasticsearch.Model.UpdateElasticsearchDomainConfigRequest.AccessPolicies",
            "EventBridge.Model.PutPermissionRequest.Policy", "APIGateway.Model.CreateRestApiRequest.Policy",
            "Glacier.Model.VaultAccessPolicy.Policy");
    }

    private static void AddPulumi(Dictionary<string, PolicySink> sinks)
    {
        Add(sinks, Identity, "Pulumi.Aws.",
            "Iam.PolicyArgs.Policy", "Iam.RolePolicyArgs.Policy", "Iam.UserPolicyArgs.Policy",
            "Iam.GroupPolicyArgs.Policy", "Iam.RoleInlinePolicyArgs.Policy", "Iam.Inputs.RoleInlinePolicyArgs.Policy",
            "Iot.PolicyArgs.Policy");
        Add(sinks, Trust, "Pulumi.Aws.Iam.RoleArgs.AssumeRolePolicy");
        Add(sinks, Organization, "Pulumi.Aws.Organizations.PolicyArgs.Content");
        Add(sinks, Resource, "Pulumi.Aws.",
            "Kms.KeyArgs.Policy", "S3.BucketPolicyArgs.Policy", "Sqs.QueuePolicyArgs.Policy",
            "Sns.TopicPolicyArgs.Policy", "Ecr.RepositoryPolicyArgs.Policy", "Efs.FileSystemPolicyArgs.Policy",
            "Ses.IdentityPolicyArgs.Policy", "MediaStore.ContainerPolicyArgs.Policy", "S3.BucketArgs.Policy",
            "Sqs.QueueArgs.Policy", "Sns.TopicArgs.Policy", "Glacier.VaultArgs.AccessPolicy",
            "ElasticSearch.DomainArgs.AccessPolicies", "ElasticSearch.DomainPolicyArgs.AccessPolicies",
            "CloudWatch.LogResourcePolicyArgs.PolicyDocument");
    }

    private static void Add(Dictionary<string, PolicySink> sinks, PolicySink sink, string prefix, params string[] members)
    {
        bool isPrefix = prefix.EndsWith(".", StringComparison.Ordinal);
        if (!isPrefix)
            sinks[prefix] = sink;
        foreach (string member in members)
            sinks[isPrefix ? prefix + member : member] = sink;
    }
}
