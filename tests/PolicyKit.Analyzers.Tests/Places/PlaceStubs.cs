namespace PolicyKit.Analyzers.Tests.Places;

/// <summary>What the places use of libraries that are not to be had here, by full names.</summary>
internal static class PlaceStubs
{
    public const string All = """
        #nullable disable
        namespace Amazon.IdentityManagement.Model
        {
            public class CreatePolicyRequest { public string PolicyName { get; set; } public string PolicyDocument { get; set; } }
            public class PutRolePolicyRequest { public string RoleName { get; set; } public string PolicyName { get; set; } public string PolicyDocument { get; set; } }
            public class PutUserPolicyRequest { public string UserName { get; set; } public string PolicyName { get; set; } public string PolicyDocument { get; set; } }
            public class CreateRoleRequest { public string RoleName { get; set; } public string AssumeRolePolicyDocument { get; set; } }
            public class AttachRolePolicyRequest { public string RoleName { get; set; } public string PolicyArn { get; set; } }
        }
        namespace Amazon.SimpleNotificationService.Model { public class SetTopicAttributesRequest { public string TopicArn { get; set; } public string AttributeName { get; set; } public string AttributeValue { get; set; } public SetTopicAttributesRequest() { } public SetTopicAttributesRequest(string topicArn, string attributeName, string attributeValue) { } } }
        namespace Amazon.SecretsManager.Model { public class PutResourcePolicyRequest { public string SecretId { get; set; } public string ResourcePolicy { get; set; } } }
        namespace Amazon.ECR.Model { public class SetRepositoryPolicyRequest { public string RepositoryName { get; set; } public string PolicyText { get; set; } } }
        namespace Pulumi
        {
            public class Input<T> { public static implicit operator Input<T>(T value) => new(); public static implicit operator Input<T>(Output<T> value) => new(); }
            public class InputList<T> : System.Collections.Generic.List<T> { public static implicit operator InputList<T>(T[] items) => []; public static implicit operator InputList<T>(System.Collections.Immutable.ImmutableArray<T> items) => []; }
            public class Output<T> { public Output<TResult> Apply<TResult>(System.Func<T, TResult> convert) => new(); }
            public static class Output { public static Output<string> Format(System.FormattableString text) => new(); }
        }
        namespace Pulumi.Aws.S3 { public class BucketPolicyArgs { public Pulumi.Input<string> Bucket { get; set; } public Pulumi.Input<string> Policy { get; set; } } }
        namespace Pulumi.Aws.Iam { public class PolicyArgs { public Pulumi.Input<string> Policy { get; set; } } public class RolePolicyAttachmentArgs { public Pulumi.Input<string> PolicyArn { get; set; } public Pulumi.Input<string> Role { get; set; } } public class RoleArgs { public Pulumi.Input<string> AssumeRolePolicy { get; set; } public Pulumi.InputList<string> ManagedPolicyArns { get; set; } } public class GetPolicyDocumentInvokeArgs { public Pulumi.InputList<Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs> Statements { get; set; } = new(); } public static class GetPolicyDocument { public static object Invoke(GetPolicyDocumentInvokeArgs a) => a; } }
        namespace Pulumi.Aws.Iam.Inputs
        {
            public class GetPolicyDocumentStatementPrincipalInputArgs { public string Type { get; set; } public InputList<string> Identifiers { get; set; } = new(); }
            public class GetPolicyDocumentStatementConditionInputArgs { public string Test { get; set; } public string Variable { get; set; } public InputList<string> Values { get; set; } = new(); }
            public class GetPolicyDocumentStatementInputArgs { public string Sid { get; set; } public string Effect { get; set; } public InputList<string> Actions { get; set; } = new(); public InputList<string> NotActions { get; set; } = new(); public InputList<string> Resources { get; set; } = new(); public InputList<GetPolicyDocumentStatementPrincipalInputArgs> Principals { get; set; } = new(); public InputList<GetPolicyDocumentStatementConditionInputArgs> Conditions { get; set; } = new(); }
        }
        """;
}
