using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Names and texts that are like those of policies, and are none of IAM's.</summary>
public sealed class LookAlikeTests
{
    private const string Libraries = """
        namespace Amazon.SQS.Model { public class SetQueueAttributesRequest { public System.Collections.Generic.Dictionary<string, string> Attributes { get; set; } = new(); } }
        namespace Amazon.S3 { public class S3PostUploadSignedPolicy { public static object GetSignedPolicy(string policy, object credentials) => policy; } }
        namespace Amazon.CDK.AWS.OpenSearchServerless { public class CfnAccessPolicyProps { public string Policy { get; set; } = ""; } public class CfnLifecyclePolicyProps { public string Policy { get; set; } = ""; } }
        namespace Amazon.CDK.AWS.Logs { public class CfnAccountPolicyProps { public string PolicyDocument { get; set; } = ""; } }
        namespace Amazon.CDK.AWS.NetworkManager { public class CfnCoreNetworkProps { public object PolicyDocument { get; set; } = ""; } }
        namespace Amazon.CDK.AWS.EC2 { public class CfnVerifiedAccessGroupProps { public string PolicyDocument { get; set; } = ""; } }
        namespace Amazon.Organizations.Model { public class CreatePolicyRequest { public string Content { get; set; } = ""; public string Type { get; set; } = ""; } }
        namespace NServiceBus { public class PolicyStatement { public string Effect { get; set; } = ""; public string Action { get; set; } = ""; } }
        namespace Typesense { public class Key { public string[] Actions { get; set; } = []; public string[] Collections { get; set; } = []; } }
        namespace Some.Library { public class PutBucketPolicyRequest { public string Policy { get; set; } = ""; } public class CreatePolicyRequest { public CreatePolicyRequest(string policyDocument) { } } }
        namespace Azure.Roles { public class RoleDefinition { public string[] Actions { get; set; } = []; public string[] Statement { get; set; } = []; public string Effect { get; set; } = ""; } }
        """;

    [Theory]
    [InlineData("new Amazon.SQS.Model.SetQueueAttributesRequest { Attributes = { [\"RedrivePolicy\"] = \"{\\\"maxReceiveCount\\\":\\\"5\\\"}\", [\"RedriveAllowPolicy\"] = \"{}\", [\"DeliveryPolicy\"] = \"{ oops\" } }")]
    [InlineData("Amazon.S3.S3PostUploadSignedPolicy.GetSignedPolicy(\"{ \\\"expiration\\\": \\\"2030-01-01T00:00:00Z\\\", \\\"conditions\\\": [ {\\\"bucket\\\": \\\"b\\\"} ] }\", 1)")]
    [InlineData("new Amazon.CDK.AWS.OpenSearchServerless.CfnAccessPolicyProps { Policy = \"[{\\\"Rules\\\":[{\\\"Permission\\\":[\\\"aoss:*\\\"]}]}]\" }")]
    [InlineData("new Amazon.CDK.AWS.OpenSearchServerless.CfnLifecyclePolicyProps { Policy = \"{ oops\" }")]
    [InlineData("new Amazon.CDK.AWS.Logs.CfnAccountPolicyProps { PolicyDocument = \"{ \\\"dataIdentifier\\\": [] \" }")]
    [InlineData("new Amazon.CDK.AWS.NetworkManager.CfnCoreNetworkProps { PolicyDocument = new { version = \"2021.12\", segments = new[] { \"a\" } } }")]
    [InlineData("new Amazon.CDK.AWS.EC2.CfnVerifiedAccessGroupProps { PolicyDocument = \"permit(principal, action, resource);\" }")]
    [InlineData("new Amazon.Organizations.Model.CreatePolicyRequest { Type = \"TAG_POLICY\", Content = \"{\\\"tags\\\":{}}\" }")]
    [InlineData("new NServiceBus.PolicyStatement { Effect = \"Allow\", Action = \"*\" }")]
    [InlineData("new Typesense.Key { Actions = new[] { \"*\" }, Collections = new[] { \"*\" } }")]
    [InlineData("new Azure.Roles.RoleDefinition { Actions = [\"*\"], Statement = [\"*\"], Effect = \"Allow\" }")]
    [InlineData("new Some.Library.PutBucketPolicyRequest { Policy = \"{ \\\"Statement\\\" \\\"Effect\\\" oops\" }")]
    [InlineData("new Some.Library.CreatePolicyRequest(\"{ oops\")")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(new { Statement = \"SELECT\", Effect = 1, Items = new[] { new { Effect = \"Allow\" } } })")]
    [InlineData("string.Format(\"{{\\\"Statement\\\":\\\"{0}\\\",\\\"Effect\\\":{1}\", 1, 2)")]
    public Task LookAlike_DoesNotTrigger(string expression) =>
        Analysis.VerifyAsync("class C { object M() => " + expression + "; /* Statement Effect Policy */ }", Libraries);
}
