using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class BroadManagedPolicyAnalyzerTests
{
    private const string Stubs =
        """
        namespace Amazon.CDK.AWS.IAM { public class ManagedPolicy { public static object FromAwsManagedPolicyName(string name) => name; } public class CfnRoleProps { public string[]? ManagedPolicyArns { get; set; } } }
        namespace Amazon.IdentityManagement.Model { public class AttachRolePolicyRequest { public string? RoleName { get; set; } public string? PolicyArn { get; set; } } }
        namespace Other { public class ManagedPolicy { public static object FromAwsManagedPolicyName(string name) => name; } }
        """;

    [Theory]
    [InlineData("Amazon.CDK.AWS.IAM.ManagedPolicy.FromAwsManagedPolicyName({|PK5013:\"AdministratorAccess\"|})", DiagnosticSeverity.Warning)]
    [InlineData("Amazon.CDK.AWS.IAM.ManagedPolicy.FromAwsManagedPolicyName({|PK5013:\"AmazonS3FullAccess\"|})", DiagnosticSeverity.Info)]
    [InlineData("Amazon.CDK.AWS.IAM.ManagedPolicy.FromAwsManagedPolicyName({|PK5013:Name|})", DiagnosticSeverity.Warning)]
    [InlineData("new Amazon.IdentityManagement.Model.AttachRolePolicyRequest { RoleName = \"a\", PolicyArn = {|PK5013:\"arn:aws:iam::aws:policy/IAMFullAccess\"|} }", DiagnosticSeverity.Warning)]
    [InlineData("new Amazon.CDK.AWS.IAM.CfnRoleProps { ManagedPolicyArns = new[] { {|PK5013:\"arn:aws:iam::aws:policy/PowerUserAccess\"|} } }", DiagnosticSeverity.Warning)]
    public async Task BroadPolicyThatIsAttached_Triggers(string expression, DiagnosticSeverity severity) =>
        (await Analysis.VerifyAsync(Wrap(expression), Stubs)).ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Theory]
    [InlineData("Amazon.CDK.AWS.IAM.ManagedPolicy.FromAwsManagedPolicyName(\"AmazonS3ReadOnlyAccess\")")]
    [InlineData("Amazon.CDK.AWS.IAM.ManagedPolicy.FromAwsManagedPolicyName(M().ToString()!)")]
    [InlineData("Other.ManagedPolicy.FromAwsManagedPolicyName(\"AdministratorAccess\")")]
    [InlineData("new Amazon.IdentityManagement.Model.AttachRolePolicyRequest { PolicyArn = \"arn:aws:iam::111122223333:policy/AdministratorAccess\" }")]
    [InlineData("\"arn:aws:iam::aws:policy/AdministratorAccess\" == M().ToString()")]
    [InlineData("\"see arn:aws:iam::aws:policy/AdministratorAccess\"")]
    public Task OtherPolicyOrUse_DoesNotTrigger(string expression) => Analysis.VerifyAsync(Wrap(expression), Stubs);

    private static string Wrap(string expression) => "class C { const string Name = \"AdministratorAccess\"; object M() => " + expression + "; }";
}
