using Microsoft.CodeAnalysis;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The members that take policy documents, by full name: type names such as CreatePolicyRequest are common.</summary>
internal static class PolicySinkNames
{
    private static readonly PolicySink Identity = new(PolicyKind.Identity, isStrict: true);
    private static readonly PolicySink Trust = new(PolicyKind.Trust, isStrict: true);
    private static readonly PolicySink Resource = new(PolicyKind.Resource, isStrict: true);
    private static readonly PolicySink Session = new(PolicyKind.Session, isStrict: true);
    private static readonly PolicySink Read = new(PolicyKind.Auto, isStrict: true);

    // Organizations has tag, backup and chatbot policies too, which are not IAM's.
    private static readonly PolicySink Organization = new(PolicyKind.ServiceControl, isStrict: false);

    private static readonly Dictionary<string, PolicySink> Sinks = new(StringComparer.Ordinal)
    {
        ["Amazon.IdentityManagement.Model.CreatePolicyRequest.PolicyDocument"] = Identity,
        ["Amazon.IdentityManagement.Model.CreatePolicyVersionRequest.PolicyDocument"] = Identity,
        ["Amazon.IdentityManagement.Model.PutUserPolicyRequest.PolicyDocument"] = Identity,
        ["Amazon.IdentityManagement.Model.PutGroupPolicyRequest.PolicyDocument"] = Identity,
        ["Amazon.IdentityManagement.Model.PutRolePolicyRequest.PolicyDocument"] = Identity,
        ["Amazon.IdentityManagement.Model.CreateRoleRequest.AssumeRolePolicyDocument"] = Trust,
        ["Amazon.IdentityManagement.Model.UpdateAssumeRolePolicyRequest.PolicyDocument"] = Trust,
        ["Amazon.SecurityToken.Model.AssumeRoleRequest.Policy"] = Session,
        ["Amazon.SecurityToken.Model.AssumeRoleWithSAMLRequest.Policy"] = Session,
        ["Amazon.SecurityToken.Model.AssumeRoleWithWebIdentityRequest.Policy"] = Session,
        ["Amazon.SecurityToken.Model.GetFederationTokenRequest.Policy"] = Session,
        ["Amazon.Runtime.AssumeRoleAWSCredentialsOptions.Policy"] = Session,
        ["Amazon.Runtime.AssumeRoleWithWebIdentityCredentialsOptions.Policy"] = Session,
        ["Amazon.S3.Model.PutBucketPolicyRequest.Policy"] = Resource,
        ["Amazon.S3.PutBucketPolicy.Policy"] = Resource,
        ["Amazon.S3Control.Model.PutAccessPointPolicyRequest.Policy"] = Resource,
        ["Amazon.KeyManagementService.Model.CreateKeyRequest.Policy"] = Resource,
        ["Amazon.KeyManagementService.Model.PutKeyPolicyRequest.Policy"] = Resource,
        ["Amazon.KeyManagementService.Model.ReplicateKeyRequest.Policy"] = Resource,
        ["Amazon.KeyManagementService.PutKeyPolicy.Policy"] = Resource,
        ["Amazon.SecretsManager.Model.PutResourcePolicyRequest.ResourcePolicy"] = Resource,
        ["Amazon.ECR.Model.SetRepositoryPolicyRequest.PolicyText"] = Resource,
        ["Amazon.EC2.Model.CreateVpcEndpointRequest.PolicyDocument"] = new(PolicyKind.VpcEndpoint, isStrict: true),
        ["Amazon.ElasticFileSystem.Model.PutFileSystemPolicyRequest.Policy"] = Resource,
        ["Amazon.Organizations.Model.CreatePolicyRequest.Content"] = Organization,
        ["Amazon.Organizations.Model.UpdatePolicyRequest.Content"] = Organization,
        ["Amazon.Auth.AccessControlPolicy.Policy.FromJson.Json"] = Read,
        ["PolicyKit.PolicyDocument.Parse.Json"] = Read,
        ["PolicyKit.PolicyDocument.TryParse.Json"] = new(PolicyKind.Auto, isStrict: false),
    };

    private static readonly HashSet<string> Properties = new(Sinks.Keys.Select(LastName), StringComparer.Ordinal);

    // The type of a constructor, or the method, whose parameter a policy is.
    private static readonly HashSet<string> Members = new(
        Sinks.Keys.Select(key => LastName(key.Substring(0, key.LastIndexOf('.'))))
            .SelectMany(name => (string[])[name, name + "Async"]),
        StringComparer.Ordinal);

    public static bool IsProperty(string name) => Properties.Contains(name);

    public static bool IsMember(string name) => Members.Contains(name);

    public static PolicySink? Find(INamedTypeSymbol? type, string member) =>
        type is not null && Sinks.TryGetValue(type.ToDisplayString() + "." + member, out PolicySink? sink) ? sink : null;

    /// <summary>A parameter is named like the property it sets, but for its first letter.</summary>
    public static PolicySink? FindParameter(IMethodSymbol method, string parameter)
    {
        if (parameter.Length == 0)
            return null;
        string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        if (method.MethodKind == MethodKind.Constructor)
            return Find(method.ContainingType, property);
        string name = method.Name.EndsWith("Async", StringComparison.Ordinal)
            ? method.Name.Substring(0, method.Name.Length - "Async".Length)
            : method.Name;
        // A client's operation is found by its namespace: it stands on the interface, the class and its mocks.
        string space = method.ContainingType.ContainingNamespace.ToDisplayString();
        return Sinks.TryGetValue(space + "." + name + "." + property, out PolicySink? sink)
            ? sink
            : Find(method.ContainingType, name + "." + property);
    }

    private static string LastName(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
