namespace PolicyKit.Evaluation;

/// <summary>What became of one operator and key of a statement.</summary>
public sealed class ConditionTrace
{
    internal ConditionTrace(CompiledCondition condition, AuthorizationRequest request, EvaluationOptions options, bool isAllow)
    {
        Operator = condition.OperatorText;
        Key = condition.Key;
        PolicyValues = condition.Texts;
        RequestValues = request.Find(condition.Key)?.Values ?? [];
        IsMet = condition.IsMet(request, options, isAllow);
        MissingVariable = condition.Values.Texts.Select(text => text.FindMissing(request)).FirstOrDefault(missing => missing is not null)?.Key;
    }

    /// <summary>The operator as the policy writes it.</summary>
    public string Operator { get; }

    /// <summary>The condition key.</summary>
    public string Key { get; }

    /// <summary>The values in the policy.</summary>
    public IReadOnlyList<string> PolicyValues { get; }

    /// <summary>The values in the request; none where it lacks the key.</summary>
    public IReadOnlyList<string> RequestValues { get; }

    /// <summary>Whether the condition is met.</summary>
    public bool IsMet { get; }

    /// <summary>The key of a variable among the policy's values that the request gives no value; null where each has one.</summary>
    public string? MissingVariable { get; }

    /// <summary>The condition, the request's value and the outcome, as one line.</summary>
    public override string ToString()
    {
        string given = RequestValues.Count == 0 ? "the request has no such key" : "the request has " + string.Join(", ", RequestValues);
        string variable = MissingVariable is null ? "" : $", and ${{{MissingVariable}}} has no value";
        return $"{(IsMet ? "met" : "not met")}: {Operator} {Key} [{string.Join(", ", PolicyValues)}]; {given}{variable}";
    }
}
