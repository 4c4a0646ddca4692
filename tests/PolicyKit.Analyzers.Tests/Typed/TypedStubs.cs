namespace PolicyKit.Analyzers.Tests.Typed;

/// <summary>Types of other libraries, by name and shape.</summary>
internal static class TypedStubs
{
    public const string Cdk =
        """
        namespace Amazon.CDK.AWS.IAM
        {
            public enum Effect { ALLOW, DENY }
            public interface IPrincipal { }
            public class PolicyStatementProps { public string[]? Actions { get; set; } public string[]? NotActions { get; set; } public string[]? Resources { get; set; } public string[]? NotResources { get; set; } public IPrincipal[]? Principals { get; set; } public IPrincipal[]? NotPrincipals { get; set; } public System.Collections.Generic.IDictionary<string, object>? Conditions { get; set; } public Effect? Effect { get; set; } public string? Sid { get; set; } }
            public class PolicyStatement { public PolicyStatement(PolicyStatementProps? props = null) { } public void AddActions(params string[] a) { } public void AddResources(params string[] a) { } public void AddAllResources() { } public void AddAnyPrincipal() { } public void AddArnPrincipal(string a) { } public void AddPrincipals(params IPrincipal[] p) { } public void AddCondition(string k, object v) { } public static PolicyStatement FromJson(object json) => new(); }
            public class PolicyDocumentProps { public PolicyStatement[]? Statements { get; set; } public bool? Minimize { get; set; } }
            public class PolicyDocument { public PolicyDocument(PolicyDocumentProps? props = null) { } public static PolicyDocument FromJson(object json) => new(); }
            public class AnyPrincipal : IPrincipal { }
            public class StarPrincipal : IPrincipal { }
            public class ArnPrincipal(string arn) : IPrincipal { public string Arn => arn; }
            public class AccountPrincipal(object id) : IPrincipal { public object Id => id; }
            public class ServicePrincipal(string name, object? options = null) : IPrincipal { public string Name => name; public object? O => options; }
            public class OrganizationPrincipal(string id) : IPrincipal { public string Id => id; }
            public class PrincipalWithConditions(IPrincipal principal, System.Collections.Generic.IDictionary<string, object> conditions) : IPrincipal { public object P => (principal, conditions); }
            public class Role { public string RoleArn => ""; public bool AddToPolicy(PolicyStatement s) => true; }
        }
        namespace Amazon.CDK.AWS.EC2 { public class VpcEndpoint { public bool AddToPolicy(Amazon.CDK.AWS.IAM.PolicyStatement s) => true; } public class GatewayVpcEndpoint : VpcEndpoint; public interface IInterfaceVpcEndpoint { void AddToPolicy(Amazon.CDK.AWS.IAM.PolicyStatement s); } }
        namespace Amazon.CDK.AWS.ECR { public class Repository { public bool AddToResourcePolicy(Amazon.CDK.AWS.IAM.PolicyStatement s) => true; } }
        namespace Amazon.CDK.AWS.S3 { public class Bucket { public string BucketArn => ""; public string ArnForObjects(string k) => k; public void AddToResourcePolicy(Amazon.CDK.AWS.IAM.PolicyStatement s) { } } }
        namespace Amazon.CDK.CustomResources { public static class AwsCustomResourcePolicy { public static string[] ANY_RESOURCE => new[] { "*" }; } }
        """;

    public const string Sdk =
        """
        namespace Amazon.Auth.AccessControlPolicy
        {
            using System.Collections.Generic;
            public class ActionIdentifier(string name) { public string ActionName => name; public static implicit operator ActionIdentifier(string s) => new(s); }
            public class Resource(string id) { public string Id => id; }
            public class Principal(string id) { public string Id => id; public static readonly Principal AllUsers = new("*"); public static readonly Principal Anonymous = new("*"); }
            public class Condition { }
            public static class ConditionFactory { public static Condition NewSourceArnCondition(string arn) => new(); }
            public class Statement(Statement.StatementEffect effect)
            {
                public enum StatementEffect { Allow, Deny }
                public StatementEffect Effect { get; set; } = effect;
                public string? Id { get; set; }
                public IList<ActionIdentifier> Actions { get; set; } = new List<ActionIdentifier>();
                public IList<Resource> Resources { get; set; } = new List<Resource>();
                public IList<Principal> Principals { get; set; } = new List<Principal>();
                public IList<Condition> Conditions { get; set; } = new List<Condition>();
                public Statement WithActionIdentifiers(params ActionIdentifier[] a) => this;
                public Statement WithResources(params Resource[] a) => this;
                public Statement WithPrincipals(params Principal[] a) => this;
                public Statement WithConditions(params Condition[] a) => this;
                public Statement WithId(string id) => this;
            }
        }
        namespace Amazon.Auth.AccessControlPolicy.ActionIdentifiers
        {
            public static class S3ActionIdentifiers { public static readonly ActionIdentifier AllS3Actions = new("s3:*"); public static readonly ActionIdentifier GetObject = new("s3:GetObject"); public static readonly ActionIdentifier Odd = new("s3:Odd"); }
        }
        """;

    public const string Pulumi =
        """
        namespace Pulumi { public class InputList<T> : System.Collections.Generic.List<T> { public static implicit operator InputList<T>(T[] items) => []; } }
        namespace Pulumi.Aws.Iam.Inputs
        {
            public class GetPolicyDocumentStatementPrincipalInputArgs { public string? Type { get; set; } public InputList<string> Identifiers { get; set; } = new(); }
            public class GetPolicyDocumentStatementConditionInputArgs { public string? Test { get; set; } public string? Variable { get; set; } public InputList<string> Values { get; set; } = new(); }
            public class GetPolicyDocumentStatementInputArgs { public string? Sid { get; set; } public string? Effect { get; set; } public InputList<string> Actions { get; set; } = new(); public InputList<string> NotActions { get; set; } = new(); public InputList<string> Resources { get; set; } = new(); public InputList<GetPolicyDocumentStatementPrincipalInputArgs> Principals { get; set; } = new(); public InputList<GetPolicyDocumentStatementConditionInputArgs> Conditions { get; set; } = new(); }
        }
        """;
}
