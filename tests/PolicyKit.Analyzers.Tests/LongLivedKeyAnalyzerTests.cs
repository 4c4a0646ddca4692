using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class LongLivedKeyAnalyzerTests
{
    private const string Stubs =
        """
        namespace Amazon.IdentityManagement.Model { public class CreateAccessKeyRequest { public string? UserName { get; set; } } public class PutUserPolicyRequest { public string? UserName { get; set; } } public class AttachUserPolicyRequest { public string? PolicyArn { get; set; } } }
        namespace Amazon.IdentityManagement { public class Client { public void CreateAccessKeyAsync(Model.CreateAccessKeyRequest request) { } } }
        namespace Amazon.CDK.AWS.IAM { public class AccessKeyProps { } public class AccessKey(object scope, string id, AccessKeyProps props) { public object A => (scope, id, props); } }
        namespace Other { public class CreateAccessKeyRequest { public string? UserName { get; set; } } }
        """;

    [Theory]
    [InlineData("{|PK8008:new Amazon.IdentityManagement.Model.CreateAccessKeyRequest { UserName = \"app\" }|}")]
    [InlineData("{|PK8008:new Amazon.IdentityManagement.Model.PutUserPolicyRequest { UserName = \"app\" }|}")]
    [InlineData("{|PK8008:new Amazon.IdentityManagement.Model.AttachUserPolicyRequest()|}")]
    [InlineData("{|PK8008:new Amazon.CDK.AWS.IAM.AccessKey(this, \"Key\", new())|}")]
    public Task LongLivedKeyOrUserPolicy_Triggers(string expression) => Analysis.VerifyAsync(Wrap(expression), Stubs);

    [Theory]
    [InlineData("new Other.CreateAccessKeyRequest { UserName = \"app\" }")]
    [InlineData("nameof(Amazon.IdentityManagement.Model.CreateAccessKeyRequest)")]
    public Task LookAlike_DoesNotTrigger(string expression) => Analysis.VerifyAsync(Wrap(expression), Stubs);

    [Fact]
    public Task KeyForTheCaller_IsTheOtherRules() => Analysis.VerifyAsync(
        "class C { void M(Amazon.IdentityManagement.Client iam) => iam.CreateAccessKeyAsync({|PK8003:new Amazon.IdentityManagement.Model.CreateAccessKeyRequest()|}); }",
        Stubs);

    private static string Wrap(string expression) => "class C { object M() => " + expression + "; }";
}
