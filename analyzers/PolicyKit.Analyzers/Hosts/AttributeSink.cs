using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The attribute <c>Policy</c> of a queue or a topic, which is set by name.</summary>
internal static class AttributeSink
{
    private const string Policy = "Policy";

    private static readonly PolicySink Resource = new(PolicyKind.Resource, isStrict: false);

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal)
    {
        "Amazon.SQS.Model.SetQueueAttributesRequest",
        "Amazon.SQS.Model.CreateQueueRequest",
        "Amazon.SQS.IAmazonSQS",
        "Amazon.SQS.AmazonSQSClient",
        "Amazon.SimpleNotificationService.Model.CreateTopicRequest",
        "Amazon.SimpleNotificationService.Model.SetTopicAttributesRequest",
        "Amazon.SimpleNotificationService.IAmazonSimpleNotificationService",
        "Amazon.SimpleNotificationService.AmazonSimpleNotificationServiceClient",
    };

    /// <summary>The sink that takes the expression, or null.</summary>
    public static PolicySink? Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        bool isPolicy = value.Parent switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key, Right: var right } made when right == value =>
                IsPolicy(key.ArgumentList) && IsGiven(made.Parent?.Parent),
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax key, Right: var right } when right == value =>
                IsPolicy(key.ArgumentList) && IsOwned(key.Expression),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "AttributeValue" } name } set =>
                IsNamed(set) && IsOwner(name),
            InitializerExpressionSyntax { Expressions: [var key, var given] } pair when given == value =>
                IsKey(key) && IsGiven(pair.Parent?.Parent),
            ArgumentSyntax
            {
                Parent: ArgumentListSyntax { Arguments: [var key, var given], Parent: InvocationExpressionSyntax call },
            }
                when given.Expression == value => IsKey(key.Expression) && IsAdd(call),
            ArgumentSyntax
            {
                Parent: ArgumentListSyntax { Arguments: [_, var key, var given, ..], Parent: ExpressionSyntax call },
            }
                when given.Expression == value => IsKey(key.Expression) && IsOwner(call),
            _ => false,
        };
        return isPolicy ? Resource : null;

        bool IsPolicy(BracketedArgumentListSyntax keys) => keys.Arguments is [var key] && IsKey(key.Expression);

        // By its look first: to ask for the meaning of an argument has the whole method bound.
        bool IsKey(ExpressionSyntax key) => key is LiteralExpressionSyntax literal
            ? literal.Token.ValueText == Policy
            : PolicySink.NameOf(key).IndexOf(Policy, StringComparison.Ordinal) >= 0 && IsPolicyName(key);

        bool IsPolicyName(ExpressionSyntax key) => model.GetConstantValue(key, cancellation).Value is Policy
            || model.GetSymbolInfo(key, cancellation).Symbol is { Name: Policy, ContainingType: { } names }
                && names.ToDisplayString() == "Amazon.SQS.QueueAttributeName";

        bool IsAdd(InvocationExpressionSyntax call) =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } add && IsOwned(add.Expression);

        bool IsOwner(ExpressionSyntax member) => model.GetSymbolInfo(member, cancellation).Symbol is { ContainingType: { } type }
            && Owners.Contains(type.ToDisplayString());

        // request.Attributes, or a dictionary that becomes it.
        bool IsOwned(ExpressionSyntax dictionary) => IsOwner(dictionary)
            || model.GetSymbolInfo(dictionary, cancellation).Symbol is { Kind: SymbolKind.Local or SymbolKind.Field } variable
                && VariableUses.Of(variable, model, cancellation).Any(IsTaken);

        // A dictionary that is written out, with the pair in it.
        bool IsGiven(SyntaxNode? dictionary) => dictionary switch
        {
            AssignmentExpressionSyntax { Left: var left } => IsOwner(left),
            ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared } } =>
                model.GetDeclaredSymbol(declared, cancellation) is { } variable
                && VariableUses.Of(variable, model, cancellation).Any(IsTaken),
            ExpressionSyntax created => IsTaken(created),
            _ => false,
        };

        bool IsTaken(ExpressionSyntax dictionary) => dictionary.Parent switch
        {
            AssignmentExpressionSyntax set when set.Right == dictionary => IsOwner(set.Left),
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => IsOwner(call),
            _ => false,
        };

        bool IsNamed(AssignmentExpressionSyntax set) => set.Parent is InitializerExpressionSyntax members
            && members.Expressions.Any(member => member is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: "AttributeName" },
                Right: var name,
            } && IsKey(name));
    }
}
