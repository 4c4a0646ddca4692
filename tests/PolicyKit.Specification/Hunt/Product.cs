using PolicyKit.Evaluation;
using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>Between the specification's requests and the product's.</summary>
internal static class Product
{
    public static AuthorizationRequest ToProduct(this Request request)
    {
        var result = new AuthorizationRequest(request.Action, request.Resource).By(ToProduct(request.Sender));
        if (request.ResourceAccountAsTold is { } account) result = result.InAccount(account);
        foreach ((string key, IReadOnlyList<string> values) in request.Context)
        {
            // A key that takes several values has a list, even of one.
            bool isList = values.Count != 1 || Array.Exists(ConditionKeys.All, one => one.IsMultivalued && one.Name == key);
            result = result.With(key, isList ? ContextValue.List(values) : values[0]);
        }

        return result;
    }

    public static Request ToSpecified(this AuthorizationRequest request, string? resourceAccount = null) =>
        new(ToSpecified(request.Principal), request.Action, request.Resource, request.ResourceAccount.Length > 0 ? request.ResourceAccount : resourceAccount)
        {
            Context = request.Context.ToDictionary(static pair => pair.Key, static pair => pair.Value.Values),
        };

    private static RequestPrincipal ToProduct(Sender sender)
    {
        RequestPrincipal principal = sender.Kind switch
        {
            SenderKind.Anonymous => RequestPrincipal.Anonymous,
            SenderKind.Unnamed => RequestPrincipal.Unnamed,
            SenderKind.Service => RequestPrincipal.Service(sender.Name),
            SenderKind.Federated => RequestPrincipal.Federated(sender.Name),
            _ => RequestPrincipal.Arn(sender.Name),
        };
        return sender.CanonicalUser is null ? principal : principal.WithCanonicalUser(sender.CanonicalUser);
    }

    private static Sender ToSpecified(RequestPrincipal principal) =>
        new(Enum.Parse<SenderKind>(principal.Type.ToString()), principal.Text == "*" ? "" : principal.Text, principal.CanonicalUser);
}
