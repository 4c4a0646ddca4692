using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>A generated request. Its principal is an ARN, <c>*</c> or the name of a service.</summary>
internal sealed record RequestCase(ActionCase Action, string Resource, string ResourceAccount, string Principal, ContextCase[] Context)
{
    private const string Service = ".amazonaws.com";

    public bool IsAnonymous => Principal == "*";

    public bool IsService => Principal.EndsWith(Service, StringComparison.Ordinal);

    public bool IsRoot => Principal.EndsWith(":root", StringComparison.Ordinal);

    public ContextCase? Find(string key) =>
        Array.Find(Context, value => string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase));

    public AuthorizationRequest ToRequest()
    {
        AuthorizationRequest request = new AuthorizationRequest(Action.Name, Resource).InAccount(ResourceAccount)
            .By(IsService ? RequestPrincipal.Service(Principal) : RequestPrincipal.Arn(Principal));
        return Context.Aggregate(request, static (made, value) => made.With(value.Key, value.ToValue()));
    }
}
