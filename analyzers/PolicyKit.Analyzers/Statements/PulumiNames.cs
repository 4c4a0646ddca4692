namespace PolicyKit.Analyzers.Statements;

/// <summary>How Pulumi's types name the parts of a statement.</summary>
internal static class PulumiNames
{
    public const string Input = "Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs";
    public const string Plain = "Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementArgs";
}
