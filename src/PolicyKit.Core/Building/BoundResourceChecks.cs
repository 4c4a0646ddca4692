namespace PolicyKit.Building;

/// <summary>A bucket carries its own policy only: S3 refuses one that names another bucket.</summary>
internal static class BoundResourceChecks
{
    private const string BucketHead = ":s3:::";

    public static void CheckExact(ResourceArn boundTo, ProblemList problems)
    {
        if (!boundTo.IsExact)
            problems.Add($"{boundTo} is a pattern, and a policy is carried by one resource. Name it exactly in Policy.Resource.");
    }

    public static void Check(ResourceArn boundTo, StatementDraft draft, int index, ProblemList problems)
    {
        if (!boundTo.IsExact || !boundTo.Tail.StartsWith(BucketHead, StringComparison.Ordinal)) return;
        foreach (Permission permission in draft.Permissions) CheckOne(boundTo, permission, index, problems);
    }

    private static void CheckOne(ResourceArn boundTo, Permission permission, int index, ProblemList problems)
    {
        string resource = permission.Resource;
        bool isInS3 = resource.StartsWith(BucketHead, StringComparison.Ordinal);
        if (!isInS3 || IsWithin(resource, boundTo.Tail)) return;
        problems.Add(
            $"{permission} is in the policy of {boundTo}, which can name only that bucket and its objects. " +
            "Put it into the other bucket's policy, or into an identity policy.",
            index);
    }

    private static bool IsWithin(string resource, string bucket) =>
        resource.StartsWith(bucket, StringComparison.Ordinal)
        && (resource.Length == bucket.Length || resource[bucket.Length] == '/');
}
