using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>
/// Access keys created without naming a user: IAM then takes the user whose key signed the call, which can be root
/// (AWS: CreateAccessKey).
/// </summary>
internal static class NewAccessKey
{
    private const string Operation = "CreateAccessKey";

    /// <summary>Whether the request names no user, here or later in the same member, and goes nowhere but to the call.</summary>
    public static bool IsForTheCaller(IObjectCreationOperation created) =>
        created.Type is INamedTypeSymbol { Name: Operation + "Request" } type
        && IsIdentityManagement(type.ContainingNamespace is { Name: "Model" } model ? model.ContainingNamespace : null)
        && created.Arguments.IsEmpty
        && !Names(created.Initializer)
        && StaysUnnamed(created.Syntax);

    /// <summary>Whether the call is the overload without a request.</summary>
    public static bool IsForTheCaller(IInvocationOperation call) =>
        call.TargetMethod is { Name: Operation or Operation + "Async" } method
        && IsIdentityManagement(method.ContainingType?.ContainingNamespace)
        && method.Parameters.All(parameter => parameter.Type.Name == nameof(CancellationToken));

    private static bool IsIdentityManagement(INamespaceSymbol? space) =>
        space is { Name: "IdentityManagement", ContainingNamespace: { Name: "Amazon" } root }
        && root.ContainingNamespace.IsGlobalNamespace;

    private static bool Names(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer is not null && initializer.Initializers.Any(
            set => set is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "UserName" } });

    private static bool StaysUnnamed(SyntaxNode created)
    {
        SyntaxNode? member = created.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null || member.DescendantNodes().Any(IsUserNameSet))
            return false;
        return created.Parent switch
        {
            ArgumentSyntax argument => IsOperation(argument),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                GoesOnlyToOperation(member, variable.Identifier.ValueText),
            _ => false,
        };
    }

    private static bool IsUserNameSet(SyntaxNode node) =>
        node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UserName" } };

    private static bool GoesOnlyToOperation(SyntaxNode member, string variable)
    {
        ArgumentSyntax[] uses =
        [
            .. member.DescendantNodes().OfType<ArgumentSyntax>()
                .Where(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable),
        ];
        return uses.Length > 0 && uses.All(IsOperation);
    }

    private static bool IsOperation(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Expression: var called }
        && called switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        } is Operation or Operation + "Async";
}
