using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>What a field or a property may hold, where its own type alone decides: by its declaration, or by constructors.</summary>
internal static class MemberValues
{
    public static IReadOnlyList<ExpressionSyntax> Of(IFieldSymbol field, VariableDeclaratorSyntax declared)
    {
        ExpressionSyntax? initial = declared.Initializer?.Value;
        if (field.IsConst) return initial is null ? [] : [initial];
        return field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private ? Settled(field, declared, initial) : [];
    }

    public static IReadOnlyList<ExpressionSyntax> Of(IPropertySymbol property, PropertyDeclarationSyntax declared)
    {
        if (property.IsIndexer || property.IsVirtual || property.IsAbstract || property.IsOverride) return [];
        if (property.SetMethod is { DeclaredAccessibility: not Accessibility.Private }) return [];
        if (declared.ExpressionBody is { } body) return [body.Expression];
        AccessorDeclarationSyntax? getter = declared.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        if (getter is null) return [];
        return getter is { Body: null, ExpressionBody: null } ? Settled(property, declared, declared.Initializer?.Value) : ReturnedValues.In(getter);
    }

    private static IReadOnlyList<ExpressionSyntax> Settled(ISymbol member, SyntaxNode declared, ExpressionSyntax? initial)
    {
        if (declared.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return [];
        // Other files may set what is not read-only.
        bool isPartial = member.ContainingType.DeclaringSyntaxReferences.Length > 1;
        SyntaxNode[] writes = [.. Writes.To(member.Name, type)];
        if (isPartial || writes.Length == 0) return isPartial || initial is null ? [] : [initial];
        AssignmentExpressionSyntax[] sets = [.. writes.OfType<AssignmentExpressionSyntax>().Where(write => IsByConstructor(write, member))];
        if (sets.Length < writes.Length) return [];
        ConstructorDeclarationSyntax[] constructors =
        [
            .. type.Members.OfType<ConstructorDeclarationSyntax>().Where(one => one.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic
                && !one.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer)),
        ];
        bool isAlwaysSet = type.ParameterList is null && Array.TrueForAll(constructors, one => Branches.Always(one.Body, member.Name)
            || one.ExpressionBody?.Expression is AssignmentExpressionSyntax only && Writes.IsTo(only.Left, member.Name));
        return [.. isAlwaysSet || initial is null ? [] : new[] { initial }, .. sets.Select(set => set.Right)];
    }

    private static bool IsByConstructor(AssignmentExpressionSyntax set, ISymbol member) => set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && set.Left is not TupleExpressionSyntax && !Writes.Mentions(set.Right, member.Name)
        && set.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is ConstructorDeclarationSyntax;
}
