using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>What a finished policy is: its text, and the quota that it keeps.</summary>
internal sealed class PolicyContent(string json, PolicyQuota quota)
{
    public string Json { get; } = json;

    public PolicyQuota Quota { get; } = quota;

    public int Size { get; } = quota.Measure(json);
}
