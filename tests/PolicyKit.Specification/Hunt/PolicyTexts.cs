using PolicyKit.Evaluation;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>Policies of every source as text, to be read by both sides.</summary>
internal sealed record PolicyTexts
{
    public string[] Identity { get; init; } = [];

    public string? Resource { get; init; }

    public string[] Boundary { get; init; } = [];

    public string? Session { get; init; }

    public string[][] ServiceControl { get; init; } = [];

    public string[][] ResourceControl { get; init; } = [];

    public string[] Endpoint { get; init; } = [];

    public BearingPolicies ToSpecified() => new()
    {
        Identity = Read(Identity, DocumentKind.Attached),
        Resource = Resource is null ? null : DocumentReader.Read(Resource, DocumentKind.Resource),
        Boundary = Read(Boundary, DocumentKind.Attached),
        Session = Session is null ? null : DocumentReader.Read(Session, DocumentKind.Attached),
        ServiceControl = [.. ServiceControl.Select(static level => Read(level, DocumentKind.ServiceControl))],
        ResourceControl = [.. ResourceControl.Select(static level => Read(level, DocumentKind.ResourceControl))],
        Endpoint = Read(Endpoint, DocumentKind.Endpoint),
    };

    public PolicySet ToProduct() => PolicySet.Compile(new ApplicablePolicies
    {
        Identity = Parse(Identity),
        Resource = Resource is null ? null : PolicyDocument.Parse(Resource),
        PermissionsBoundary = Parse(Boundary),
        Session = Session is null ? null : PolicyDocument.Parse(Session),
        ServiceControl = [.. ServiceControl.Select(Parse)],
        ResourceControl = [.. ResourceControl.Select(Parse)],
        VpcEndpoint = Parse(Endpoint),
    });

    public override string ToString() => string.Join("\n    ", Lines());

    private static Document[] Read(string[] texts, DocumentKind kind) => [.. texts.Select(text => DocumentReader.Read(text, kind))];

    private static PolicyDocument[] Parse(string[] texts) => [.. texts.Select(PolicyDocument.Parse)];

    private IEnumerable<string> Lines()
    {
        foreach (string text in Identity) yield return "identity " + text;
        if (Resource is not null) yield return "resource " + Resource;
        foreach (string text in Boundary) yield return "boundary " + text;
        if (Session is not null) yield return "session " + Session;
        foreach (string[] level in ServiceControl) yield return "scps " + string.Join(" ", level);
        foreach (string[] level in ResourceControl) yield return "rcps " + string.Join(" ", level);
        foreach (string text in Endpoint) yield return "endpoint " + text;
    }
}
