using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Typed;

/// <summary>Requests that add a statement to the policy of a function, queue or topic.</summary>
public sealed class PermissionStatementTests
{
    private const string Stubs = """
        namespace Amazon.Lambda.Model
        {
            public class AddPermissionRequest
            {
                public string? FunctionName { get; set; }
                public string? StatementId { get; set; }
                public string? Action { get; set; }
                public string? Principal { get; set; }
                public string? SourceArn { get; set; }
                public string? SourceAccount { get; set; }
                public string? FunctionUrlAuthType { get; set; }
            }
        }
        namespace Amazon.SQS.Model
        {
            public class AddPermissionRequest
            {
                public AddPermissionRequest() { }
                public AddPermissionRequest(string queueUrl, string label, System.Collections.Generic.List<string> accounts, System.Collections.Generic.List<string> actions) { }
                public string? QueueUrl { get; set; }
                public string? Label { get; set; }
                public System.Collections.Generic.List<string> AWSAccountIds { get; set; } = [];
                public System.Collections.Generic.List<string> Actions { get; set; } = [];
            }
        }
        namespace Amazon.CDK.AWS.Lambda { public class CfnPermissionProps { public string? Action { get; set; } public string? Principal { get; set; } public string? SourceArn { get; set; } } }
        namespace Other { public class AddPermissionRequest { public string? Action { get; set; } public string? Principal { get; set; } } }
        """;

    [Theory]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { FunctionName = name, Action = \"lambda:InvokeFunction\", Principal = {|PK7001:\"*\"|} };")]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = \"{|PK7012:s3.amazonaws.com|}\" };")]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"{|PK2002:lambda:InvokeFunktion|}\", Principal = \"111122223333\" };")]
    [InlineData("new Amazon.CDK.AWS.Lambda.CfnPermissionProps { Action = \"lambda:InvokeFunction\", Principal = \"{|PK7012:sns.amazonaws.com|}\" };")]
    [InlineData("new Amazon.SQS.Model.AddPermissionRequest { AWSAccountIds = [\"{|PK7001:*|}\"], Actions = [\"SendMessage\"] };")]
    [InlineData("new Amazon.SQS.Model.AddPermissionRequest { AWSAccountIds = [\"111122223333\"], Actions = [{|PK2002:\"SendMesage\"|}] };")]
    public Task Permission_Triggers(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = \"s3.amazonaws.com\", SourceArn = name };")]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = \"s3.amazonaws.com\", SourceAccount = \"111122223333\" };")]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunctionUrl\", Principal = \"*\", FunctionUrlAuthType = \"NONE\" };")]
    [InlineData("new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = name };")]
    [InlineData("var r = new Amazon.Lambda.Model.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = \"s3.amazonaws.com\" }; r.SourceArn = name;")]
    [InlineData("new Amazon.SQS.Model.AddPermissionRequest { AWSAccountIds = [\"111122223333\"], Actions = [\"SendMessage\", name] };")]
    [InlineData("new Amazon.SQS.Model.AddPermissionRequest(name, name, [\"111122223333\"], [\"SendMessage\"]);")]
    [InlineData("new Other.AddPermissionRequest { Action = \"lambda:InvokeFunction\", Principal = \"*\" };")]
    public Task TiedOrUnknownOrLookAlike_DoesNotTrigger(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) => Analysis.VerifyAsync(
        "class C { void M(string name) { object made = " + (statement.StartsWith("new", StringComparison.Ordinal) ? statement : "name; " + statement) + " } }", Stubs);
}
