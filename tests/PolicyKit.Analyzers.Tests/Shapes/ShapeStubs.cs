namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>The libraries that the shapes use, by the full names of what they use of them.</summary>
internal static class ShapeStubs
{
    public const string All = """
        namespace Amazon.IdentityManagement.Model
        {
            public class CreatePolicyRequest { public string PolicyName { get; set; } = ""; public string PolicyDocument { get; set; } = ""; }
            public class CreateRoleRequest { public string AssumeRolePolicyDocument { get; set; } = ""; }
            public class PutUserPolicyRequest
            {
                public PutUserPolicyRequest() { }
                public PutUserPolicyRequest(string userName, string policyName, string policyDocument) { }
                public string PolicyDocument { get; set; } = "";
            }
        }
        namespace Amazon.S3.Model { public class PutBucketPolicyRequest { public string Policy { get; set; } = ""; } }
        namespace Amazon.SQS
        {
            public class QueueAttributeName { public static readonly QueueAttributeName Policy = new(); public static implicit operator string(QueueAttributeName name) => "Policy"; }
        }
        namespace Amazon.SQS.Model
        {
            public class SetQueueAttributesRequest
            {
                public string QueueUrl { get; set; } = "";
                public System.Collections.Generic.Dictionary<string, string> Attributes { get; set; } = new();
            }
        }
        namespace Amazon.SimpleNotificationService.Model
        {
            public class CreateTopicRequest { public System.Collections.Generic.Dictionary<string, string> Attributes { get; set; } = new(); }
            public class SetTopicAttributesRequest { public SetTopicAttributesRequest(string topicArn, string attributeName, string attributeValue) { } }
        }
        namespace Amazon.SecurityToken.Model { public class GetFederationTokenRequest { public string Policy { get; set; } = ""; } }
        namespace Amazon.Organizations
        {
            public class PolicyType { public static readonly PolicyType SERVICE_CONTROL_POLICY = new(); public static readonly PolicyType RESOURCE_CONTROL_POLICY = new(); }
        }
        namespace Amazon.Organizations.Model
        {
            public class CreatePolicyRequest { public string Content { get; set; } = ""; public PolicyType Type { get; set; } = new(); }
        }
        namespace Minio.DataModel.Args
        {
            public class SetPolicyArgs { public SetPolicyArgs WithBucket(string bucket) => this; public SetPolicyArgs WithPolicy(string policy) => this; }
        }
        namespace Newtonsoft.Json
        {
            public static class JsonConvert { public static string SerializeObject(object value) => ""; }
            public sealed class JsonPropertyAttribute : System.Attribute
            {
                public JsonPropertyAttribute() { }
                public JsonPropertyAttribute(string propertyName) { }
                public string? PropertyName { get; set; }
            }
            public sealed class JsonIgnoreAttribute : System.Attribute { }
        }
        namespace Newtonsoft.Json.Linq
        {
            public class JToken { public static implicit operator JToken(string value) => new JValue(value); }
            public class JValue : JToken { public JValue(object value) { } }
            public class JProperty : JToken { public JProperty(string name, object content) { } public JProperty(string name, params object[] content) { } }
            public class JObject : JToken, System.Collections.IEnumerable
            {
                public JObject() { }
                public JObject(params object[] content) { }
                public JToken this[string name] { get => this; set { } }
                public void Add(string name, JToken value) { }
                public static JObject FromObject(object value) => new();
                public System.Collections.IEnumerator GetEnumerator() => null!;
            }
            public class JArray : JToken, System.Collections.IEnumerable
            {
                public JArray() { }
                public JArray(params object[] content) { }
                public void Add(JToken value) { }
                public System.Collections.IEnumerator GetEnumerator() => null!;
            }
        }
        namespace Pulumi
        {
            public class Input<T> { public static implicit operator Input<T>(T value) => new(); public static implicit operator Input<T>(Output<T> value) => new(); }
            public class Output<T>
            {
                public Output<TResult> Apply<TResult>(System.Func<T, TResult> convert) => new();
            }
            public static class Output
            {
                public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> first, Output<T2> second) => new();
                public static Output<string> Format(System.FormattableString text) => new();
                public static Output<T> Create<T>(T value) => new();
            }
        }
        namespace Pulumi.Aws.S3 { public class BucketPolicyArgs { public Pulumi.Input<string> Policy { get; set; } = ""; } }
        namespace Pulumi.Aws.Iam
        {
            public class PolicyArgs { public Pulumi.Input<string> Policy { get; set; } = ""; }
            public class RoleArgs { public Pulumi.Input<string> AssumeRolePolicy { get; set; } = ""; }
        }
        """;
}
