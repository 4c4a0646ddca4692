using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>
/// Reads the requests that add one statement to the policy of a function, queue or topic (AWS: AddPermission of Lambda, SQS and SNS),
/// and the CDK's resource for it. What they act on is named elsewhere, so that it is unknown here.
/// </summary>
internal static class PermissionStatements
{
    public const string Function = "Amazon.Lambda.Model.AddPermissionRequest";
    public const string CdkFunction = "Amazon.CDK.AWS.Lambda.CfnPermissionProps";
    public const string Queue = "Amazon.SQS.Model.AddPermissionRequest";
    public const string Topic = "Amazon.SimpleNotificationService.Model.AddPermissionRequest";

    /// <summary>What a creation says of a statement; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        string? type = MadeObject.TypeOf(made, model, cancellation);
        if (type is not (Function or CdkFunction or Queue or Topic)) return null;
        // The constructors that take the values are not followed.
        if (MadeObject.ArgumentsOf(made).Count > 0) return null;
        string service = type == Queue ? "sqs" : type == Topic ? "sns" : "lambda";
        var parts = new StatementParts(made.Span) { Kind = PolicyKind.Resource };
        parts.Add(PolicyElements.Resource, StatementValue.Unknown(made.Span));
        foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made))
        {
            switch (property.Key)
            {
                case "Action":
                    parts.Add(PolicyElements.Action, property.Value);
                    break;
                case "Actions" or "ActionName":
                    AddActions(parts, property.Value, service, model, cancellation);
                    break;
                case "Principal":
                    AddPrincipal(parts, property.Value, model, cancellation);
                    break;
                case "AWSAccountIds" or "AWSAccountId":
                    AddAccounts(parts, property.Value);
                    break;
                case not ("FunctionName" or "QueueUrl" or "TopicArn" or "StatementId" or "Label" or "Qualifier" or "RevisionId"):
                    parts.HasUnknownConditions = true;
                    break;
            }
        }

        if (LaterCalls.On(made).Any()) parts.Open();
        return parts.Principals.Count == 0 ? null : parts;
    }

    /// <summary>The names of actions, without their service.</summary>
    private static void AddActions(
        StatementParts parts, ExpressionSyntax list, string service, SemanticModel model, CancellationToken cancellation)
    {
        foreach (ExpressionSyntax? item in ListItems.Of(list))
        {
            string? name = item is null ? null : model.GetConstantValue(item, cancellation).Value as string;
            parts.Add(PolicyElements.Action, name is null
                ? StatementValue.Unknown((item ?? list).Span)
                : new StatementValue(null, name.IndexOf(':') < 0 ? service + ":" + name : name, item!.Span));
        }
    }

    /// <summary>One text for every type of principal; only a constant tells which it is.</summary>
    private static void AddPrincipal(StatementParts parts, ExpressionSyntax principal, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetConstantValue(principal, cancellation).Value is not string text) parts.Principals.Add(null);
        else if (text == "*") parts.Principals.Add(new("*", null, text, principal.Span));
        else parts.Principals.Add(new(text.IndexOf('.') > 0 && text.IndexOf(':') < 0 ? "Service" : "AWS", principal));
    }

    private static void AddAccounts(StatementParts parts, ExpressionSyntax list)
    {
        foreach (ExpressionSyntax? item in ListItems.Of(list)) parts.Principals.Add(item is null ? null : new("AWS", item));
    }
}
