using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Where C# asks for a constant.</summary>
internal static class ConstantUse
{
    /// <summary>The constant whose whole value the expression is; null where it is none's.</summary>
    public static VariableDeclaratorSyntax? DeclarationOf(ExpressionSyntax expression)
    {
        SyntaxNode outermost = expression;
        while (outermost.Parent is ParenthesizedExpressionSyntax outer)
            outermost = outer;
        return outermost.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && IsConstant(declarator)
                ? declarator
                : null;
    }

    /// <summary>Whether the node is a part of something that has to be constant.</summary>
    public static bool IsNeeded(SyntaxNode node)
    {
        SyntaxNode? child = node;
        for (SyntaxNode? at = node.Parent; at is not null and not TypeDeclarationSyntax; child = at, at = at.Parent)
        {
            bool needed = at switch
            {
                AttributeArgumentSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax => true,
                EqualsValueClauseSyntax { Parent: ParameterSyntax or EnumMemberDeclarationSyntax } => true,
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => IsConstant(declarator),
                GotoStatementSyntax => true,
                BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.IsExpression) && binary.Right == child,
                _ => false,
            };
            if (needed)
                return true;
        }
        return false;
    }

    /// <summary>Whether it stands in a function that may not see variables around it.</summary>
    public static bool IsInStaticFunction(SyntaxNode node) => node.Ancestors().Any(static at => at switch
    {
        AnonymousFunctionExpressionSyntax function => IsStatic(function.Modifiers),
        LocalFunctionStatementSyntax function => IsStatic(function.Modifiers),
        _ => false,
    });

    /// <summary>
    /// Whether it stands where a static member of the declaring type gets its first value: maybe before a field does.
    /// </summary>
    public static bool IsInStaticInitializer(SyntaxNode node, VariableDeclaratorSyntax declarator)
    {
        foreach (SyntaxNode at in node.Ancestors())
        {
            if (at is not EqualsValueClauseSyntax { Parent: { } owner })
                continue;
            SyntaxTokenList modifiers = owner switch
            {
                PropertyDeclarationSyntax property => property.Modifiers,
                VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.Modifiers,
                _ => default,
            };
            if (IsStatic(modifiers) && NameOfType(owner) == NameOfType(declarator))
                return true;
        }
        return false;
    }

    private static bool IsConstant(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => Has(field.Modifiers, SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => Has(local.Modifiers, SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static bool IsStatic(SyntaxTokenList modifiers) => Has(modifiers, SyntaxKind.StaticKeyword);

    private static bool Has(SyntaxTokenList modifiers, SyntaxKind kind) => modifiers.Any(modifier => modifier.IsKind(kind));

    // By name, since the parts of a partial type are initialised together, in an order that nobody knows.
    private static string? NameOfType(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
}
