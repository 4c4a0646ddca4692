using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Tool.Input;

/// <summary>Reads the action and the resource of a request.</summary>
internal static class RequestInput
{
    /// <exception cref="UnusableInputException">The action is no <c>service:Name</c>, or the resource no whole ARN.</exception>
    public static AuthorizationRequest Read(string action, string resource) => RequestGrammar.Find(action, resource) is { } flaw
        ? throw new UnusableInputException(flaw.Message)
        : new AuthorizationRequest(action, resource);

    /// <summary>The same request to a resource of an account.</summary>
    /// <exception cref="UnusableInputException">It is no account id.</exception>
    public static AuthorizationRequest InAccount(AuthorizationRequest request, string account) => AccountNumber.Is(account)
        ? request.InAccount(account)
        : throw new UnusableInputException($"'{account}' is no account id; one has 12 digits, as 111122223333.");

    /// <summary>Why nobody can make the request, and what was meant, as a catalogue has it; null where nothing speaks against it.</summary>
    public static string? HintOf(AuthorizationRequest request, ServiceCatalogue catalogue) => request.FlawBy(catalogue)?.Message;
}
