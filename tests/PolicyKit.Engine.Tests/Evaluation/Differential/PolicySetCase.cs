using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Generated policies of every source that bear on a request together.</summary>
internal sealed record PolicySetCase
{
    public PolicyCase[] Identity { get; init; } = [];

    public PolicyCase? Resource { get; init; }

    public PolicyCase[] Boundaries { get; init; } = [];

    public PolicyCase? Session { get; init; }

    public PolicyCase[][] ServiceControl { get; init; } = [];

    public PolicyCase[][] ResourceControl { get; init; } = [];

    public PolicyCase[] Endpoint { get; init; } = [];

    public PolicyEvaluator Compile(EvaluationOptions options) => new(
        new PolicyLayers
        {
            Identity = Layer(PolicySource.Identity, PolicyKind.Identity, Identity),
            Resource = Resource is null ? null : Layer(PolicySource.Resource, PolicyKind.Auto, [Resource], bounded: Boundaries.Length > 0),
            Boundary = Boundaries.Length == 0 ? null : Layer(PolicySource.PermissionsBoundary, PolicyKind.PermissionsBoundary, Boundaries),
            Session = Session is null ? null : Layer(PolicySource.Session, PolicyKind.Session, [Session]),
            VpcEndpoint = Endpoint.Length == 0 ? null : Layer(PolicySource.VpcEndpoint, PolicyKind.VpcEndpoint, Endpoint),
            ServiceControl = [.. ServiceControl.Select((level, i) => Layer(PolicySource.ServiceControl, PolicyKind.ServiceControl, level, i))],
            ResourceControl = [.. ResourceControl.Select((level, i) => Layer(PolicySource.ResourceControl, PolicyKind.ResourceControl, level, i))],
        },
        options);

    private static PolicyLayer Layer(PolicySource source, PolicyKind kind, PolicyCase[] policies, int level = 0, bool bounded = false) =>
        PolicyLayer.Compile(source, level, [.. policies.Select(policy => PolicyReader.Read(policy.Json, kind))], bounded);
}
