using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;
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
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        string? type = MadeObject.TypeOf(made, reading);
        if (type is not (Function or CdkFunction or Queue or Topic)) return null;
        // The constructors that take the values are not followed.
        if (MadeObject.ArgumentsOf(made).Count > 0) return null;
        string service = type == Queue ? "sqs" : type == Topic ? "sns" : "lambda";
        var parts = new StatementParts(made.Span) { Kind = PolicyKind.Resource };
        parts.Add(PolicyElements.Resource, StatementValue.Unknown(made.Span));
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        foreach (KeyValuePair<string, List<ExpressionSyntax>> property in properties.All)
        {
            foreach (ExpressionSyntax value in property.Value) Set(parts, property.Key, value, service, reading);
        }

        if (!properties.IsComplete) parts.Open();
        return parts.Principals.Count == 0 ? null : parts;
    }

    private static void Set(StatementParts parts, string property, ExpressionSyntax value, string service, Reading reading)
    {
        switch (property)
        {
            case "Action":
                parts.Add(PolicyElements.Action, value);
                break;
            case "Actions" or "ActionName":
                AddActions(parts, value, service, reading);
                break;
            case "Principal":
                AddPrincipal(parts, value, reading);
                break;
            case "AWSAccountIds" or "AWSAccountId":
                AddAccounts(parts, value, reading);
                break;
            case not ("FunctionName" or "QueueUrl" or "TopicArn" or "StatementId" or "Label" or "Qualifier" or "RevisionId"):
                parts.HasUnknownConditions = true;
                break;
        }
    }

    /// <summary>The names of actions, without their service.</summary>
    private static void AddActions(StatementParts parts, ExpressionSyntax list, string service, Reading reading)
    {
        foreach (ExpressionSyntax? item in ItemsOf(list, reading))
        {
            string? name = item is null ? null : reading.ConstantOf(item);
            parts.Add(PolicyElements.Action, name is null
                ? StatementValue.Unknown((item ?? list).Span)
                : new StatementValue(null, name.IndexOf(':') < 0 ? service + ":" + name : name, item!.Span));
        }
    }

    /// <summary>One text for every type of principal; only a constant tells which it is.</summary>
    private static void AddPrincipal(StatementParts parts, ExpressionSyntax principal, Reading reading)
    {
        if (KnownString.Of(principal, reading) is not { } text) parts.Principals.Add(null);
        else if (text == "*") parts.Principals.Add(new("*", null, text, principal.Span));
        else parts.Principals.Add(new(text.IndexOf('.') > 0 && text.IndexOf(':') < 0 ? "Service" : "AWS", principal));
    }

    /// <summary>The items of a list, or what is added to one.</summary>
    private static IEnumerable<ExpressionSyntax?> ItemsOf(ExpressionSyntax list, Reading reading) => reading.TypeOf(list) is { SpecialType: SpecialType.System_String }
        ? [list] : ListItems.Of(list, reading).Select(item => item.Value);

    private static void AddAccounts(StatementParts parts, ExpressionSyntax list, Reading reading)
    {
        foreach (ExpressionSyntax? item in ItemsOf(list, reading)) parts.Principals.Add(item is null ? null : new("AWS", item));
    }
}
