using PolicyKit.Evaluation;

namespace PolicyKit.Tool.Asking;

/// <summary>A request in words, a line for each of its parts.</summary>
internal static class RequestText
{
    private const int NameWidth = 10;

    public static void Write(TextWriter output, AuthorizationRequest request)
    {
        Line("action", request.Action);
        Line("resource", request.Resource);
        if (request.AccountIsGiven) Line("in account", request.ResourceAccount);
        if (request.Principal != RequestPrincipal.Unnamed) Line("principal", Of(request.Principal));
        foreach ((string key, ContextValue value) in request.Context.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Line("with", $"{key} = {value}");

        void Line(string name, string value) => output.WriteLine($"  {name.PadRight(NameWidth)}{value}");
    }

    /// <summary>A principal; one that a policy of Amazon S3 names by its canonical user id, by that.</summary>
    public static string Of(RequestPrincipal principal) =>
        principal.CanonicalUser is { } id ? "the canonical user " + id : principal.ToString();
}
