using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;
using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Rules.Names;

namespace PolicyKit.Analyzers.Requests;

/// <summary>A request that code makes of an action and a resource, each a text.</summary>
internal sealed class AskedRequest
{
    private const string ActionName = "action", ResourceName = "resource", UncheckedName = "Unchecked", RequestName = "AuthorizationRequest";

    private readonly PolicyText _action;
    private readonly PolicyText _resource;
    private readonly bool _isUnchecked;

    private AskedRequest(PolicyText action, PolicyText resource, bool isUnchecked)
    {
        _action = action;
        _resource = resource;
        _isUnchecked = isUnchecked;
    }

    /// <summary>The request of a call of PolicyKit's evaluation and assertions; null for any other operation.</summary>
    public static AskedRequest? Read(IOperation operation, CancellationToken cancellation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } made when constructor.ContainingType.Name == RequestName =>
            Read(constructor, made.Arguments, cancellation),
        IInvocationOperation call => Read(call.TargetMethod, call.Arguments, cancellation),
        _ => null,
    };

    /// <summary>What is wrong with it; null where nothing is, or not enough is known.</summary>
    public Finding? Find(ServiceCatalogue catalogue) => RequestFindings.Find(_action, _resource, _isUnchecked, catalogue);

    /// <summary>The change of the code that gives a text of the request another value; null where that is not written there.</summary>
    public static TextChange? Translate(SyntaxNode source, TextEdit edit) => source is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
        ? new TextChange(source.Span, SymbolDisplay.FormatLiteral(edit.NewText, quote: true))
        : null;

    private static AskedRequest? Read(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, CancellationToken cancellation)
    {
        if (!IsAsking(method.ContainingType)) return null;
        IOperation? action = null, resource = null;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is not { Type.SpecialType: SpecialType.System_String } parameter) continue;
            if (parameter.Name == ActionName) action = argument.Value;
            else if (parameter.Name == ResourceName) resource = argument.Value;
        }

        return action is null || resource is null
            ? null
            : new AskedRequest(TextOf(action, cancellation), TextOf(resource, cancellation), method.Name == UncheckedName);
    }

    /// <summary>Whether the type is of the namespaces in which requests are asked.</summary>
    private static bool IsAsking(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Assertions" or "Evaluation", ContainingNamespace: { Name: "PolicyKit", ContainingNamespace.IsGlobalNamespace: true } };

    private static PolicyText TextOf(IOperation value, CancellationToken cancellation)
    {
        string? text = value.ConstantValue is { HasValue: true, Value: string constant } ? constant
            : value is { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
                ? LiteralReader.Read(expression, new Reading(model, cancellation))?.Text
                : null;
        return new PolicyText(text ?? LiteralMap.Hole.ToString(), new Origin(default, value.Syntax));
    }
}
