namespace PolicyKit.Requests;

/// <summary>Why nobody can make a request: there is no such action, no such resource, or they do not go together.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong, and what to write.</param>
/// <param name="Meant">The action or ARN that was meant; null where that is not clear.</param>
internal sealed record RequestFlaw(RequestFlawKind Kind, string Message, string? Meant = null)
{
    /// <summary>Whether the action is wrong; else the resource is.</summary>
    public bool IsOfAction => Kind is RequestFlawKind.MalformedAction or RequestFlawKind.UnknownService or RequestFlawKind.UnknownAction;

    /// <summary>Whether no version of AWS's lists can make it right.</summary>
    public bool IsMalformed { get; init; }
}
