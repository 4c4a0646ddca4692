using System.Text;

namespace PolicyKit.Building;

/// <summary>
/// How large a kind of policy may be, and how that is counted. The sizes are AWS's defaults and stand only here.
/// </summary>
internal sealed class PolicyQuota
{
    private readonly bool _bytes;

    private PolicyQuota(string kind, int? limit, bool bytes)
    {
        Kind = kind;
        Limit = limit;
        _bytes = bytes;
    }

    /// <summary>AWS: "IAM and AWS STS quotas".</summary>
    public static PolicyQuota ManagedPolicy { get; } = new("a managed policy", 6_144, bytes: false);

    /// <summary>AWS: "IAM and AWS STS quotas"; it can be raised.</summary>
    public static PolicyQuota TrustPolicy { get; } = new("a trust policy", 2_048, bytes: false);

    /// <summary>AWS: "Bucket policies for Amazon S3".</summary>
    public static PolicyQuota BucketPolicy { get; } = new("a bucket policy", 20_480, bytes: true);

    /// <summary>AWS: "Amazon SQS policy quotas".</summary>
    public static PolicyQuota QueuePolicy { get; } = new("a queue policy", 8_192, bytes: true);

    /// <summary>AWS: "Key policies in AWS KMS".</summary>
    public static PolicyQuota KeyPolicy { get; } = new("a key policy", 32_768, bytes: true);

    /// <summary>A resource of a service whose quota is not known.</summary>
    public static PolicyQuota UnknownResource { get; } = new("a resource policy", null, bytes: true);

    public string Kind { get; }

    public int? Limit { get; }

    public string Unit => _bytes ? "bytes" : "characters without white space";

    /// <summary>The quota of the policy that a resource carries.</summary>
    public static PolicyQuota Of(ResourceArn resource) => ServiceOf(resource.Tail) switch
    {
        "s3" => BucketPolicy,
        "sqs" => QueuePolicy,
        "kms" => KeyPolicy,
        _ => UnknownResource,
    };

    /// <summary>The size of a text without indentation, in which blanks are the only white space.</summary>
    public int Measure(string json)
    {
        if (_bytes) return Encoding.UTF8.GetByteCount(json);
        int size = json.Length;
        for (int at = json.IndexOf(' '); at >= 0; at = json.IndexOf(' ', at + 1)) size--;
        return size;
    }

    private static string ServiceOf(string tail)
    {
        int end = tail.Length > 0 && tail[0] == ':' ? tail.IndexOf(':', 1) : -1;
        return end < 0 ? "" : tail.Substring(1, end - 1);
    }
}
