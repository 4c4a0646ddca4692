using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// Follows a policy from where it is written to where it is handed over: within its member, and through a variable or two of
/// its type. It only tells the policy's kind, so whatever is not followed does no harm.
/// </summary>
internal sealed class PolicyFlow
{
    // A template, the document that is made of it, and the text of that.
    private const int MaxHops = 3;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<PolicyUse> _uses = [];

    private PolicyFlow(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>The ways that the value of the expression goes.</summary>
    public static IReadOnlyList<PolicyUse> Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var flow = new PolicyFlow(model, cancellation);
        flow.Follow(expression, [], MaxHops);
        return flow._uses;
    }

    private void Follow(SyntaxNode node, List<InvocationExpressionSyntax> calls, int hops)
    {
        _cancellation.ThrowIfCancellationRequested();
        for (SyntaxNode? at = node; at is not null; at = FlowSyntax.Next(at))
        {
            if (at is ExpressionSyntax expression && SinkOf(expression) is { } sink)
            {
                _uses.Add(new PolicyUse(sink, [.. calls]));
                return;
            }
            if (at is InvocationExpressionSyntax call && at != node && IsChange(call))
                calls.Add(call);
            if (FlowSyntax.VariableOf(at) is { } declared)
            {
                FollowVariable(SymbolOf(declared), calls, hops);
                return;
            }
        }
        _uses.Add(new PolicyUse(sink: null, [.. calls]));
    }

    private PolicySink? SinkOf(ExpressionSyntax expression) =>
        PolicySink.Of(expression, _model, _cancellation) ?? AttributeSink.Of(expression, _model, _cancellation);

    private static bool IsChange(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access
        && (StringCalls.IsPassedOnBy(access.Name.Identifier.ValueText) || WholeText.IsFormat(call));

    private ISymbol? SymbolOf(SyntaxNode declared) => declared is ExpressionSyntax left
        ? _model.GetSymbolInfo(left, _cancellation).Symbol
        : _model.GetDeclaredSymbol(declared, _cancellation);

    private void FollowVariable(ISymbol? variable, List<InvocationExpressionSyntax> calls, int hops)
    {
        if (variable is null || hops == 0 || !_seen.Add(variable))
        {
            _uses.Add(new PolicyUse(sink: null, [.. calls]));
            return;
        }
        int before = _uses.Count;
        foreach (ExpressionSyntax use in VariableUses.Of(variable, _model, _cancellation))
            Follow(use, [.. calls], hops - 1);
        if (_uses.Count == before)
            _uses.Add(new PolicyUse(sink: null, [.. calls]));
    }
}
