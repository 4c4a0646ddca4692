using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Objects;

/// <summary>What an object of a class becomes in JSON: its properties, under the names that their attributes give.</summary>
internal sealed class ClassMembers(CancellationToken cancellation)
{
    private const string SystemText = "System.Text.Json.Serialization.";
    private const string Newtonsoft = "Newtonsoft.Json.";

    /// <summary>The members; null when the class is serialised in a way of its own.</summary>
    /// <param name="type">The class.</param>
    /// <param name="given">The properties that are given values where the object is made.</param>
    /// <param name="open">Where the object opens; stands for what is not written there.</param>
    /// <param name="constructor">What may give other properties values.</param>
    public IReadOnlyList<ObjectMember>? Of(
        ITypeSymbol type, IReadOnlyDictionary<string, (TextSpan Name, ExpressionSyntax Value)> given, TextSpan open,
        IMethodSymbol? constructor)
    {
        if (HasConverter(type))
            return null;
        var members = new List<ObjectMember>();
        foreach (IPropertySymbol property in PropertiesOf(type))
        {
            if (IsIgnored(property))
                continue;
            if (given.TryGetValue(property.Name, out (TextSpan Name, ExpressionSyntax Value) set))
                members.Add(new ObjectMember(NameOf(property), set.Name, set.Value));
            else if (Unset(property, open, constructor) is { } other)
                members.Add(other);
        }
        return [.. members.OrderBy(member => member.Source.Start)];
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers())
            {
                if (member is IPropertySymbol
                    {
                        IsStatic: false, IsIndexer: false, GetMethod: not null, IsOverride: false,
                        DeclaredAccessibility: Accessibility.Public,
                    } property)
                    yield return property;
            }
        }
    }

    private static string NameOf(IPropertySymbol property)
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (!Is(attribute, SystemText + "JsonPropertyNameAttribute") && !Is(attribute, Newtonsoft + "JsonPropertyAttribute"))
                continue;
            if (attribute.ConstructorArguments is [{ Value: string name }, ..])
                return name;
            if (attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "PropertyName").Value.Value is string named)
                return named;
        }
        return property.Name;
    }

    /// <summary>Whether the property is never written; one that is left out when it has no value is.</summary>
    private static bool IsIgnored(IPropertySymbol property) => property.GetAttributes().Any(attribute =>
        Is(attribute, Newtonsoft + "JsonIgnoreAttribute")
        || Is(attribute, SystemText + "JsonIgnoreAttribute") && attribute.NamedArguments.IsEmpty);

    private static bool HasConverter(ITypeSymbol type) => type.GetAttributes().Any(attribute =>
        Is(attribute, SystemText + "JsonConverterAttribute") || Is(attribute, Newtonsoft + "JsonConverterAttribute"));

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == name;

    /// <summary>What a property has that is given no value; null when it has none.</summary>
    private ObjectMember? Unset(IPropertySymbol property, TextSpan open, IMethodSymbol? constructor)
    {
        var unknown = new ObjectMember(NameOf(property), open);
        if (property.DeclaringSyntaxReferences is not [var reference] || constructor is not { IsImplicitlyDeclared: true })
            return unknown;
        if (reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration)
            return unknown;
        ExpressionSyntax? value = declaration.Initializer?.Value ?? declaration.ExpressionBody?.Expression;
        if (value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            return new ObjectMember(NameOf(property), open) { Default = literal.Token.ValueText };
        bool isEmpty = value is null || value.IsKind(SyntaxKind.NullLiteralExpression)
            || value is PostfixUnaryExpressionSyntax { Operand: var operand } && operand.IsKind(SyntaxKind.NullLiteralExpression)
            || value.IsKind(SyntaxKind.DefaultLiteralExpression);
        bool isAutomatic = declaration.AccessorList is null
            || declaration.AccessorList.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });
        return isEmpty && isAutomatic ? null : unknown;
    }
}
