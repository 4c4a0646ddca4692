using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;

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
    private readonly HashSet<(string, SyntaxNode)> _seen = [];
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
        flow.Follow(expression, [], MaxHops, isCertain: true);
        return flow._uses;
    }

    private void Follow(SyntaxNode node, List<InvocationExpressionSyntax> calls, int hops, bool isCertain)
    {
        _cancellation.ThrowIfCancellationRequested();
        for (SyntaxNode? at = node; at is not null; at = FlowSyntax.Next(at))
        {
            if (at is InvocationExpressionSyntax call && at != node && IsChange(call))
                calls.Add(call);
            if (at is ExpressionSyntax expression && SinkOf(expression) is { } sink)
            {
                _uses.Add(new PolicyUse(sink, expression, [.. calls], isCertain));
                return;
            }
            if (FlowSyntax.VariableOf(at) is { } declared)
            {
                FollowVariable(SymbolOf(declared), at, calls, hops, isCertain);
                return;
            }
        }
        AddUnknown(calls);
    }

    private void AddUnknown(List<InvocationExpressionSyntax> calls) => _uses.Add(new PolicyUse(sink: null, arrived: null, [.. calls], isCertain: false));

    private PolicySink? SinkOf(ExpressionSyntax expression) =>
        PolicySink.Of(expression, _model, _cancellation) ?? AttributeSink.Of(expression, _model, _cancellation);

    private static bool IsChange(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access
        && (StringCalls.IsPassedOnBy(access.Name.Identifier.ValueText) || WholeText.IsFormat(call));

    private ISymbol? SymbolOf(SyntaxNode declared) => declared is ExpressionSyntax left
        ? _model.GetSymbolInfo(left, _cancellation).Symbol
        : _model.GetDeclaredSymbol(declared, _cancellation);

    /// <param name="variable">What holds the value.</param>
    /// <param name="given">The declaration or the assignment that gives it.</param>
    /// <param name="calls">What the value went through.</param>
    /// <param name="hops">How many variables more are followed.</param>
    /// <param name="isCertain">Whether it is this value up to here.</param>
    private void FollowVariable(ISymbol? variable, SyntaxNode given, List<InvocationExpressionSyntax> calls, int hops, bool isCertain)
    {
        if (variable is null || hops == 0 || !_seen.Add((variable.ToDisplayString(), given)))
        {
            AddUnknown(calls);
            return;
        }
        int before = _uses.Count;
        foreach (ExpressionSyntax use in VariableUses.Of(variable, _model, _cancellation))
        {
            if (Holds(variable, given, use) is { } holds) Follow(use, [.. calls], hops - 1, isCertain && holds);
        }
        if (_uses.Count == before)
            AddUnknown(calls);
    }

    /// <summary>Whether the variable has the value at the use: always, perhaps (false), or never (null).</summary>
    private bool? Holds(ISymbol variable, SyntaxNode given, ExpressionSyntax use)
    {
        ExpressionSyntax? value = given switch
        {
            EqualsValueClauseSyntax initial => initial.Value,
            AssignmentExpressionSyntax set => set.Right,
            _ => null,
        };
        if (variable is not ILocalSymbol || value is null) return true;
        IReadOnlyList<ExpressionSyntax> values = VariableValues.Of(variable, use, _cancellation);
        if (values.Count == 0) return false;
        return values.Contains(value) ? values.Count == 1 : null;
    }
}
