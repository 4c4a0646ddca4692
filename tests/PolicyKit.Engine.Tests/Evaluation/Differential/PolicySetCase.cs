using PolicyKit.Evaluation;

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

    public PolicyEvaluator Compile(EvaluationOptions options) => new Scenario
    {
        Identity = Texts(Identity),
        Resource = Resource?.Text,
        Boundary = Texts(Boundaries),
        Session = Session?.Text,
        ServiceControl = Array.ConvertAll(ServiceControl, Texts),
        ResourceControl = Array.ConvertAll(ResourceControl, Texts),
        Endpoint = Texts(Endpoint),
        Options = options,
    }.Compile();

    private static string[] Texts(PolicyCase[] policies) => Array.ConvertAll(policies, policy => policy.Text);
}
