using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Json;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>A line of <c>policykit evaluate --batch</c>: policies of every source and a request.</summary>
internal static class EvaluateLine
{
    public const string Form = "{id, policies, action, resource, context, principal, resourceAccount, resourcePolicy, "
        + "boundaries, session, scps, rcps, vpcEndpoint} -> {id, decision, reason, hint?}";

    private const string PoliciesField = "policies";
    private const string ActionField = "action";
    private const string ResourceField = "resource";
    private const string ContextField = "context";
    private const string PrincipalField = "principal";
    private const string AccountField = "resourceAccount";
    private const string ResourcePolicyField = "resourcePolicy";
    private const string BoundariesField = "boundaries";
    private const string SessionField = "session";
    private const string ServiceControlField = "scps";
    private const string ResourceControlField = "rcps";
    private const string EndpointField = "vpcEndpoint";

    public static IReadOnlyCollection<string> Fields { get; } =
    [
        PoliciesField, ActionField, ResourceField, ContextField, PrincipalField, AccountField, ResourcePolicyField, BoundariesField,
        SessionField, ServiceControlField, ResourceControlField, EndpointField,
    ];

    /// <param name="line">The line.</param>
    /// <param name="derive">Whether the keys that follow from principal and resource are added.</param>
    /// <param name="catalogue">What is known of AWS's services.</param>
    /// <exception cref="UnusableInputException">The request cannot be read, or a policy cannot be evaluated.</exception>
    public static Action<JsonWriter> Answer(BatchLine line, bool derive, ServiceCatalogue catalogue)
    {
        AuthorizationRequest request = ReadRequest(line);
        EvaluationResult result = Compile(line).Evaluate(derive ? request.WithDerivedContext() : request);
        return writer =>
        {
            writer.Name("decision");
            writer.String(result.Decision.ToString());
            writer.Name("reason");
            writer.String(result.Reason);
            if (RequestInput.HintOf(request, catalogue) is not { } hint) return;
            writer.Name("hint");
            writer.String(hint);
        };
    }

    private static PolicySet Compile(BatchLine line)
    {
        try
        {
            return PolicySet.Compile(new ApplicablePolicies
            {
                Identity = line.Policies(PoliciesField),
                Resource = line.OptionalPolicy(ResourcePolicyField),
                PermissionsBoundary = line.OptionalPolicies(BoundariesField),
                Session = line.OptionalPolicy(SessionField),
                ServiceControl = line.OptionalLevels(ServiceControlField),
                ResourceControl = line.OptionalLevels(ResourceControlField),
                VpcEndpoint = line.OptionalPolicies(EndpointField),
            });
        }
        catch (UnusablePolicyException exception)
        {
            throw new UnusableInputException(exception.Message);
        }
    }

    private static AuthorizationRequest ReadRequest(BatchLine line)
    {
        AuthorizationRequest request = RequestInput.Read(line.String(ActionField), line.String(ResourceField));
        if (line.OptionalString(AccountField) is { } account) request = RequestInput.InAccount(request, account);
        if (line.Find(PrincipalField) is { } principal) request = request.By(PrincipalText.Read(principal));
        if (line.Find(ContextField) is not { } context) return request;
        foreach ((string key, ContextValue value) in ContextText.Read(context)) request = request.With(key, value);
        return request;
    }
}
