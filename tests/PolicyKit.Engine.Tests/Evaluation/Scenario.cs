using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>Policies, each as the text of its statements, and what they decide.</summary>
internal sealed record Scenario
{
    public const string AllowAll = """{"Effect":"Allow","Action":"*","Resource":"*"}""";
    public const string AllowOther = """{"Effect":"Allow","Action":"ec2:*","Resource":"*"}""";
    public const string DenyAll = """{"Effect":"Deny","Action":"*","Resource":"*"}""";

    public string? Version { get; init; } = "2012-10-17";

    public string[] Identity { get; init; } = [];

    public string? Resource { get; init; }

    public string[] Boundary { get; init; } = [];

    public string? Session { get; init; }

    public string[][] ServiceControl { get; init; } = [];

    public string[][] ResourceControl { get; init; } = [];

    public string[] Endpoint { get; init; } = [];

    public EvaluationOptions Options { get; init; } = EvaluationOptions.Default;

    public PolicyEvaluator Compile() => new(
        new PolicyLayers
        {
            Identity = Layer(PolicySource.Identity, PolicyKind.Identity, Identity),
            Resource = Resource is null ? null : Layer(PolicySource.Resource, PolicyKind.Auto, [Resource], bounded: Boundary.Length > 0),
            Boundary = Boundary.Length == 0 ? null : Layer(PolicySource.PermissionsBoundary, PolicyKind.PermissionsBoundary, Boundary),
            Session = Session is null ? null : Layer(PolicySource.Session, PolicyKind.Session, [Session]),
            VpcEndpoint = Endpoint.Length == 0 ? null : Layer(PolicySource.VpcEndpoint, PolicyKind.VpcEndpoint, Endpoint),
            ServiceControl = [.. ServiceControl.Select((level, i) => Layer(PolicySource.ServiceControl, PolicyKind.ServiceControl, level, i))],
            ResourceControl = [.. ResourceControl.Select((level, i) => Layer(PolicySource.ResourceControl, PolicyKind.ResourceControl, level, i))],
        },
        Options);

    public EvaluationResult Evaluate(AuthorizationRequest request) => Compile().Evaluate(request);

    public Decision Decide(AuthorizationRequest request) => Evaluate(request).Decision;

    /// <summary>Whether an Allow under one condition applies to a request with these keys.</summary>
    public static bool IsMet(string condition, params (string Key, ContextValue Value)[] context) =>
        IsMet(condition, EvaluationOptions.Default, context);

    public static bool IsMet(string condition, EvaluationOptions options, params (string Key, ContextValue Value)[] context)
    {
        var request = context.Aggregate(
            new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/k"), static (made, item) => made.With(item.Key, item.Value));
        string statement = $$"""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{condition}}}""";
        return new Scenario { Identity = [statement], Options = options }.Evaluate(request).IsAllowed;
    }

    private PolicyLayer Layer(PolicySource source, PolicyKind kind, string[] policies, int level = 0, bool bounded = false) =>
        PolicyLayer.Compile(source, level, [.. policies.Select(statements => PolicyReader.Read(Write(statements), kind))], bounded);

    private string Write(string statements) =>
        (Version is null ? "{" : $"{{\"Version\":\"{Version}\",") + $"\"Statement\":[{statements}]}}";
}
