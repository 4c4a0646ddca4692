using PolicyKit.Model;
using static PolicyKit.Model.PolicyQuotas;

namespace PolicyKit.Building;

/// <summary>A type of resource that carries a policy. The table stands only here; any other type is served in general.</summary>
internal sealed class ResourceCarrier
{
    private static readonly ResourceCarrier Other = new("", "", OtherResourcePolicy);

    private static readonly ResourceCarrier[] Known =
    [
        new("s3", "", BucketPolicy) { Beneath = "/" },
        new("s3", "accesspoint/", AccessPointPolicy) { Beneath = "/" },
        new("sqs", "", QueuePolicy),
        new("sns", "", TopicPolicy),
        new("kms", "key/", KeyPolicy) { Writing = ResourceWriting.Star },
        new("secretsmanager", "secret:", SecretPolicy) { Writing = ResourceWriting.Star },
        new("lambda", "function:", FunctionPolicy) { Beneath = ":" },
        new("ecr", "repository/", RepositoryPolicy) { Writing = ResourceWriting.Absent },
        new("dynamodb", "table/", TablePolicy) { Beneath = "/" },
        new("events", "event-bus/", EventBusPolicy) { Related = "rule/" },
    ];

    private readonly string _service;
    private readonly string _resource;

    private ResourceCarrier(string service, string resource, PolicyQuota quota)
    {
        _service = service;
        _resource = resource;
        Quota = quota;
    }

    public PolicyQuota Quota { get; }

    public ResourceWriting Writing { get; private init; }

    public bool IsKnown => _service.Length > 0;

    /// <summary>What sets a part of the carrier apart from its ARN, as <c>/</c> does objects; empty where it has no
    /// parts.</summary>
    private string Beneath { get; init; } = "";

    /// <summary>Before the carrier's name, what begins a resource of another type that belongs to it, as <c>rule/</c>
    /// does.</summary>
    private string Related { get; init; } = "";

    public static ResourceCarrier Of(ResourceArn arn)
    {
        string service = ServiceOf(arn.Tail), resource = ResourceOf(arn.Tail);
        // The later entry of a service is the narrower one.
        return Array.FindLast(Known, known =>
            known._service == service && resource.StartsWith(known._resource, StringComparison.Ordinal)) ?? Other;
    }

    public static string ServiceOf(string tail) => Field(tail, 1);

    /// <summary>Whether a statement in the carrier's policy may be about a resource.</summary>
    public bool MayName(string resource, string carrier)
    {
        if (resource == "*") return true;
        if (!IsKnown) return ServiceOf(resource) == ServiceOf(carrier);
        if (resource.StartsWith(carrier, StringComparison.Ordinal))
        {
            string rest = resource.Substring(carrier.Length);
            return rest.Length == 0 || (Beneath.Length > 0 && rest.StartsWith(Beneath, StringComparison.Ordinal));
        }

        int own = carrier.Length - ResourceOf(carrier).Length;
        return Related.Length > 0
            && resource.StartsWith(carrier.Substring(0, own) + Related + carrier.Substring(own + _resource.Length) + "/",
                StringComparison.Ordinal);
    }

    /// <summary>Whether the service knows the action; nothing is said about a type that is not in the table.</summary>
    public bool Knows(string action) =>
        !IsKnown || action == "*" || action.StartsWith(_service + ":", StringComparison.OrdinalIgnoreCase);

    private static string ResourceOf(string tail) => Field(tail, 4, toEnd: true);

    // A tail begins with the colon behind the partition: field 0 is empty, 1 the service, 4 the resource.
    private static string Field(string tail, int field, bool toEnd = false)
    {
        int start = 0;
        for (int i = 0; i < field; i++)
        {
            start = tail.IndexOf(':', start) + 1;
            if (start == 0) return "";
        }

        int end = toEnd ? -1 : tail.IndexOf(':', start);
        return end < 0 ? tail.Substring(start) : tail.Substring(start, end - start);
    }
}
