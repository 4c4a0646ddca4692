using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Where code hands a policy document over: a property or parameter of a library that deploys policies.</summary>
internal sealed class PolicySink
{
    public PolicySink(PolicyKind kind, bool isStrict, bool isQuiet = false)
    {
        Kind = kind;
        IsStrict = isStrict;
        IsQuiet = isQuiet;
    }

    public PolicyKind Kind { get; }

    /// <summary>Whether nothing but an IAM policy can be given here, so that other text is a mistake.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether what is given here grants nothing, such as a policy that is only tried out.</summary>
    public bool IsQuiet { get; }

    /// <summary>Whether the names beside the expression are those of a sink; tells without asking for symbols.</summary>
    public static bool IsNamedLikeOne(ExpressionSyntax expression) => Outermost(expression).Parent switch
    {
        AssignmentExpressionSyntax assignment => PolicySinkNames.IsProperty(NameOf(assignment.Left)),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => PolicySinkNames.IsMember(NameOf(call.Expression)),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax made } => PolicySinkNames.IsMember(NameOf(made.Type)),
        ArgumentSyntax { Parent.Parent: ImplicitObjectCreationExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>The sink that takes the expression, or null.</summary>
    public static PolicySink? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsNamedLikeOne(expression))
            return null;
        ExpressionSyntax outermost = Outermost(expression);
        if (outermost.Parent is AssignmentExpressionSyntax assignment)
        {
            ISymbol? member = assignment.Right == outermost ? model.GetSymbolInfo(assignment.Left, cancellation).Symbol : null;
            PolicySink? sink = member is IPropertySymbol ? PolicySinkNames.Find(member.ContainingType, member.Name) : null;
            return sink is { Kind: PolicyKind.ServiceControl } ? OfOrganization(sink, assignment) : sink;
        }
        return outermost.Parent is ArgumentSyntax { Parent.Parent: { } call } argument
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && ParameterOf(argument, method) is { } parameter
                ? PolicySinkNames.FindParameter(method, parameter.Name)
                : null;
    }

    /// <summary>The last name in an expression or a type; an empty text where there is none.</summary>
    public static string NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>An organization's policy says what it is beside its text.</summary>
    private static PolicySink OfOrganization(PolicySink sink, AssignmentExpressionSyntax content)
    {
        ExpressionSyntax? type = (content.Parent as InitializerExpressionSyntax)?.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(member => NameOf(member.Left) == "Type")?.Right;
        string name = type switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            null => "",
            _ => NameOf(type),
        };
        return name is "RESOURCE_CONTROL_POLICY" or "ResourceControlPolicy" ? PolicySinkNames.ResourceControl : sink;
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon?.Name.Identifier.ValueText is { } name)
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        int index = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        return index >= 0 && index < method.Parameters.Length ? method.Parameters[index] : null;
    }

    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax outer)
            expression = outer;
        return expression;
    }
}
