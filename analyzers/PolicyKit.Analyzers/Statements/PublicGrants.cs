using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads what opens something to everyone without a policy that says so: an address of a function, a bucket to be read by all.</summary>
internal static class PublicGrants
{
    public const string UrlOptions = "Amazon.CDK.AWS.Lambda.FunctionUrlOptions";
    public const string UrlProperties = "Amazon.CDK.AWS.Lambda.FunctionUrlProps";
    public const string CfnUrl = "Amazon.CDK.AWS.Lambda.CfnUrlProps";
    public const string UrlRequest = "Amazon.Lambda.Model.CreateFunctionUrlConfigRequest";
    public const string Bucket = "Amazon.CDK.AWS.S3.BucketProps";
    public const string Method = "GrantPublicAccess";

    /// <summary>An address that asks for no signature.</summary>
    public static StatementParts? ReadUrl(BaseObjectCreationExpressionSyntax made, Reading reading) =>
        ObjectProperties.Of(made, user: null, reading).Single("AuthType") is { } type && IsNone(Unwrapped.Of(type), reading)
            ? ToEveryone("lambda:InvokeFunctionUrl", type) : null;

    /// <summary>A bucket of which everyone may read the objects.</summary>
    public static StatementParts? ReadBucket(BaseObjectCreationExpressionSyntax made, Reading reading) =>
        ObjectProperties.Of(made, user: null, reading).Single("PublicReadAccess") is { } isPublic
        && reading.Model.GetConstantValue(Unwrapped.Of(isPublic), reading.Cancellation).Value is true
            ? ToEveryone("s3:GetObject", isPublic) : null;

    /// <summary>The call that lets everyone read a bucket; what it gives back may be narrowed.</summary>
    public static StatementParts? ReadCall(InvocationExpressionSyntax call, Reading reading)
    {
        if (call.Parent is not ExpressionStatementSyntax || reading.SymbolOf(call) is not IMethodSymbol method
            || !method.ContainingNamespace.ToDisplayString().StartsWith("Amazon.CDK.AWS.S3", StringComparison.Ordinal)) return null;
        ArgumentSyntax[] actions = [.. call.ArgumentList.Arguments.Skip(1)];
        StatementParts parts = ToEveryone("s3:GetObject", call);
        if (actions.Length == 0) return parts;
        parts.Reset(PolicyElements.Action);
        foreach (ArgumentSyntax action in actions) parts.Add(PolicyElements.Action, action.Expression);
        return parts;
    }

    private static bool IsNone(ExpressionSyntax type, Reading reading) => type is LiteralExpressionSyntax { Token.Value: "NONE" }
        || PolicySink.NameOf(type) == "NONE" && reading.SymbolOf(type) is IFieldSymbol or IPropertySymbol;

    private static StatementParts ToEveryone(string action, ExpressionSyntax at)
    {
        var parts = new StatementParts(at.Span) { Kind = PolicyKind.Resource };
        parts.Principals.Add(new("*", null, "*", at.Span));
        parts.Add(PolicyElements.Action, new StatementValue(null, action, at.Span));
        parts.Add(PolicyElements.Resource, StatementValue.Unknown(at.Span));
        return parts;
    }
}
