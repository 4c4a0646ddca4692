namespace PolicyKit;

/// <summary>
/// A group of AWS regions with accounts of its own. It belongs to a policy, so that no ARN can name the wrong one.
/// </summary>
public sealed class Partition
{
    private Partition(string id)
    {
        Id = id;
        ArnPrefix = "arn:" + id;
    }

    /// <summary>Every partition: <c>*</c>, for a policy that is written once and used in several.</summary>
    public static Partition Any { get; } = new("*");

    /// <summary>The commercial regions: <c>aws</c>.</summary>
    public static Partition Aws { get; } = new("aws");

    /// <summary>The regions in China: <c>aws-cn</c>.</summary>
    public static Partition China { get; } = new("aws-cn");

    /// <summary>AWS GovCloud (US): <c>aws-us-gov</c>.</summary>
    public static Partition UsGov { get; } = new("aws-us-gov");

    /// <summary>The AWS European Sovereign Cloud: <c>aws-eusc</c>.</summary>
    public static Partition EuropeanSovereign { get; } = new("aws-eusc");

    /// <summary>The isolated US region group: <c>aws-iso</c>.</summary>
    public static Partition Iso { get; } = new("aws-iso");

    /// <summary>The second isolated US region group: <c>aws-iso-b</c>.</summary>
    public static Partition IsoB { get; } = new("aws-iso-b");

    /// <summary>The isolated European region group: <c>aws-iso-e</c>.</summary>
    public static Partition IsoE { get; } = new("aws-iso-e");

    /// <summary>The third isolated US region group: <c>aws-iso-f</c>.</summary>
    public static Partition IsoF { get; } = new("aws-iso-f");

    /// <summary>The second field of an ARN.</summary>
    public string Id { get; }

    internal string ArnPrefix { get; }

    /// <summary>The whole ARN, of a text that begins behind the partition; any other text as it is.</summary>
    internal string Complete(string tail) => tail.Length > 0 && tail[0] == ':' ? ArnPrefix + tail : tail;

    /// <summary>The second field of an ARN.</summary>
    public override string ToString() => Id;
}
