using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>One use of a policy's text: what it goes through, and where it arrives.</summary>
internal sealed class PolicyUse(PolicySink? sink, ExpressionSyntax? arrived, IReadOnlyList<InvocationExpressionSyntax> calls, bool isCertain)
{
    /// <summary>Null where it is not followed.</summary>
    public PolicySink? Sink { get; } = sink;

    /// <summary>What the sink takes; null where there is none.</summary>
    public ExpressionSyntax? Arrived { get; } = arrived;

    /// <summary>The calls that change the text on its way, in their order.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls { get; } = calls;

    /// <summary>Whether nothing else can have taken the text's place on the way.</summary>
    public bool IsCertain { get; } = isCertain;

    /// <summary>What the calls are, to compare two ways.</summary>
    public string Way { get; } =
        string.Concat(calls.Select(call => PolicySink.NameOf(call.Expression) + call.ArgumentList));
}
