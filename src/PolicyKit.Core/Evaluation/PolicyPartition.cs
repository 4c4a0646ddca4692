namespace PolicyKit.Evaluation;

/// <summary>The partition that policies are for, so that a permission, which names none, is asked in it.</summary>
internal static class PolicyPartition
{
    private static readonly Partition[] All =
    [
        Partition.Aws, Partition.China, Partition.UsGov, Partition.EuropeanSovereign, Partition.Iso, Partition.IsoB, Partition.IsoE, Partition.IsoF,
    ];

    /// <summary>The one that their resources are in; the commercial one where they name none, or several.</summary>
    public static Partition Of(PolicyLayers layers)
    {
        Partition? found = null;
        foreach (PatternTemplate resource in layers.All.SelectMany(static layer => layer.Statements).SelectMany(static one => one.Resources ?? []))
        {
            if (Matching.Arn.TryParse(resource.Text)?.Partition is not { } named) continue;
            if (Array.Find(All, one => one.Id == named) is not { } partition || partition == found) continue;
            if (found is not null) return Partition.Aws;
            found = partition;
        }

        return found ?? Partition.Aws;
    }
}
