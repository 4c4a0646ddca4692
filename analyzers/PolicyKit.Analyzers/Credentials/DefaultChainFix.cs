using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Fixes;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>Takes literal credentials out of the code: what needs credentials then finds them itself.</summary>
internal static class DefaultChainFix
{
    private const string Title = "Use the default credential chain (these keys are used no longer)";
    private const string Resolver = "Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver";
    private const string Factory = "Amazon.Runtime.FallbackCredentialsFactory";

    /// <summary>The fix, or null when the code has no form without the credentials.</summary>
    public static OfferedFix? Of(IOperation operation, IReadOnlyList<KeyValue> values)
    {
        if (operation is not IObjectCreationOperation { Constructor: { } constructor, Initializer: null } created
            || operation.Syntax is not BaseObjectCreationExpressionSyntax syntax)
        {
            return null;
        }
        if (!IsCredentials(constructor.ContainingType))
            return WithoutArguments(constructor, syntax.ArgumentList, ParametersOf(created, values));
        return AsArgument(created) ?? AsValue(created, syntax);
    }

    /// <summary>Credentials made only to be handed to a client: the client has a constructor that takes none.</summary>
    private static OfferedFix? AsArgument(IObjectCreationOperation created)
    {
        IOperation? parent = created.Parent is IConversionOperation conversion ? conversion.Parent : created.Parent;
        return parent is IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation client }
            && client.Constructor is { } maker
            && client.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }
            && CredentialLibraries.IsAws(maker.ContainingType)
                ? WithoutArguments(maker, arguments, [parameter])
                : null;
    }

    private static OfferedFix? AsValue(IObjectCreationOperation created, SyntaxNode syntax)
    {
        if (created.SemanticModel is not { } model || NeedsThisType(created))
            return null;
        Compilation compilation = model.Compilation;
        INamedTypeSymbol? chain = compilation.GetTypeByMetadataName(Resolver) ?? compilation.GetTypeByMetadataName(Factory);
        if (chain is null || !chain.GetMembers("GetCredentials").OfType<IMethodSymbol>().Any(IsCallable))
            return null;
        string call = chain.ToMinimalDisplayString(model, syntax.SpanStart) + ".GetCredentials()";
        return new OfferedFix(Title, [new TextChange(syntax.Span, call)]);
    }

    private static bool IsCallable(IMethodSymbol method) =>
        method.IsStatic && method.Parameters.All(parameter => parameter.IsOptional);

    /// <summary>The chain gives the base type of all credentials; a variable of a derived type cannot hold it.</summary>
    private static bool NeedsThisType(IObjectCreationOperation created) =>
        created.Parent is not IConversionOperation
        && created.Syntax.Parent is not EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: true } };

    private static OfferedFix? WithoutArguments(
        IMethodSymbol constructor, ArgumentListSyntax? list, IReadOnlyList<IParameterSymbol> removed)
    {
        if (list is null || removed.Count == 0 || !HasOverloadWithout(constructor, removed))
            return null;
        var changes = new List<TextChange>();
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            if (removed.Any(parameter => IsArgumentOf(list, i, parameter)))
                changes.Add(new TextChange(SpanOf(list, i, removed), ""));
        }
        return changes.Count == removed.Count ? new OfferedFix(Title, changes) : null;
    }

    /// <summary>The argument together with the comma that is no longer needed.</summary>
    private static TextSpan SpanOf(ArgumentListSyntax list, int index, IReadOnlyList<IParameterSymbol> removed)
    {
        bool staysBefore = Enumerable.Range(0, index).Any(i => !removed.Any(parameter => IsArgumentOf(list, i, parameter)));
        ArgumentSyntax argument = list.Arguments[index];
        if (staysBefore)
            return TextSpan.FromBounds(list.Arguments[index - 1].Span.End, argument.Span.End);
        return index + 1 < list.Arguments.Count
            ? TextSpan.FromBounds(argument.SpanStart, list.Arguments[index + 1].SpanStart)
            : argument.Span;
    }

    private static bool IsArgumentOf(ArgumentListSyntax list, int index, IParameterSymbol parameter) =>
        list.Arguments[index].NameColon is { } name
            ? name.Name.Identifier.ValueText == parameter.Name
            : index == parameter.Ordinal;

    private static bool HasOverloadWithout(IMethodSymbol constructor, IReadOnlyList<IParameterSymbol> removed)
    {
        ITypeSymbol[] left =
        [
            .. constructor.Parameters
                .Where(parameter => !removed.Contains(parameter, SymbolEqualityComparer.Default))
                .Select(parameter => parameter.Type),
        ];
        return constructor.ContainingType.InstanceConstructors.Any(other =>
            other.DeclaredAccessibility == Accessibility.Public
            && other.Parameters.Select(parameter => parameter.Type).SequenceEqual(left, SymbolEqualityComparer.Default));
    }

    private static IReadOnlyList<IParameterSymbol> ParametersOf(
        IObjectCreationOperation created, IReadOnlyList<KeyValue> values) =>
    [
        .. created.Arguments
            .Where(argument => values.Any(value => value.Value == argument.Value))
            .Select(argument => argument.Parameter!),
    ];

    private static bool IsCredentials(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at is { Name: "AWSCredentials", ContainingNamespace.Name: "Runtime" })
                return true;
        }
        return false;
    }
}
