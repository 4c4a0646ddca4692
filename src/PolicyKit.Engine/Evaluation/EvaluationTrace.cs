using System.Text;

namespace PolicyKit.Evaluation;

/// <summary>A decision with what every statement of every policy had to do with it, as data and, by <see cref="ToString"/>, as text.</summary>
public sealed class EvaluationTrace
{
    internal EvaluationTrace(AuthorizationRequest request, EvaluationResult result, IReadOnlyList<StatementTrace> statements)
    {
        Request = request;
        Result = result;
        Statements = statements;
    }

    /// <summary>The request.</summary>
    public AuthorizationRequest Request { get; }

    /// <summary>The decision.</summary>
    public EvaluationResult Result { get; }

    /// <summary>Every statement, in the order of the policies.</summary>
    public IReadOnlyList<StatementTrace> Statements { get; }

    /// <summary>Why nobody can make the request, and what was meant; null where nothing speaks against it: its <see cref="AuthorizationRequest.Hint"/>.</summary>
    public string? Hint => Request.Hint;

    /// <summary>The request, the hint if there is one, the decision, and a line a statement.</summary>
    public override string ToString() => ToText(Hint);

    /// <summary>The same with a hint that may be told by other data.</summary>
    internal string ToText(string? hint)
    {
        var text = new StringBuilder();
        text.Append(Request).Append('\n');
        if (hint is not null) text.Append("Hint: ").Append(hint).Append('\n');
        text.Append(Result.Reason);
        foreach (StatementTrace statement in Statements) text.Append("\n  ").Append(statement);
        return text.ToString();
    }
}
