namespace PolicyKit.Catalogue;

/// <summary>
/// API operations whose name is no action, and the action that allows them (AWS: "Required permissions for Amazon S3 API
/// operations"). People know the operation's name from the SDK and write it in the policy.
/// </summary>
internal static class ActionOfOperation
{
    /// <summary>The S3 operations, all of them; other services name most actions after their operations.</summary>
    public static IReadOnlyDictionary<string, string> OfS3 { get; } = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["CompleteMultipartUpload"] = "PutObject",
        ["CopyObject"] = "PutObject",
        ["CreateMultipartUpload"] = "PutObject",
        ["DeleteBucketAnalyticsConfiguration"] = "PutAnalyticsConfiguration",
        ["DeleteBucketCors"] = "PutBucketCORS",
        ["DeleteBucketEncryption"] = "PutEncryptionConfiguration",
        ["DeleteBucketIntelligentTieringConfiguration"] = "PutIntelligentTieringConfiguration",
        ["DeleteBucketInventoryConfiguration"] = "PutInventoryConfiguration",
        ["DeleteBucketLifecycle"] = "PutLifecycleConfiguration",
        ["DeleteBucketMetricsConfiguration"] = "PutMetricsConfiguration",
        ["DeleteBucketOwnershipControls"] = "PutBucketOwnershipControls",
        ["DeleteBucketReplication"] = "PutReplicationConfiguration",
        ["DeleteBucketTagging"] = "PutBucketTagging",
        ["DeleteObjects"] = "DeleteObject",
        ["DeletePublicAccessBlock"] = "PutBucketPublicAccessBlock",
        ["GetBucketAccelerateConfiguration"] = "GetAccelerateConfiguration",
        ["GetBucketAnalyticsConfiguration"] = "GetAnalyticsConfiguration",
        ["GetBucketEncryption"] = "GetEncryptionConfiguration",
        ["GetBucketIntelligentTieringConfiguration"] = "GetIntelligentTieringConfiguration",
        ["GetBucketInventoryConfiguration"] = "GetInventoryConfiguration",
        ["GetBucketLifecycle"] = "GetLifecycleConfiguration",
        ["GetBucketLifecycleConfiguration"] = "GetLifecycleConfiguration",
        ["GetBucketMetricsConfiguration"] = "GetMetricsConfiguration",
        ["GetBucketNotificationConfiguration"] = "GetBucketNotification",
        ["GetBucketReplication"] = "GetReplicationConfiguration",
        ["GetObjectLockConfiguration"] = "GetBucketObjectLockConfiguration",
        ["GetPublicAccessBlock"] = "GetBucketPublicAccessBlock",
        ["HeadBucket"] = "ListBucket",
        ["HeadObject"] = "GetObject",
        ["ListBucketAnalyticsConfigurations"] = "GetAnalyticsConfiguration",
        ["ListBucketIntelligentTieringConfigurations"] = "GetIntelligentTieringConfiguration",
        ["ListBucketInventoryConfigurations"] = "GetInventoryConfiguration",
        ["ListBucketMetricsConfigurations"] = "GetMetricsConfiguration",
        ["ListBuckets"] = "ListAllMyBuckets",
        ["ListMultipartUploads"] = "ListBucketMultipartUploads",
        ["ListObjectVersions"] = "ListBucketVersions",
        ["ListObjects"] = "ListBucket",
        ["ListObjectsV2"] = "ListBucket",
        ["ListParts"] = "ListMultipartUploadParts",
        ["PutBucketAccelerateConfiguration"] = "PutAccelerateConfiguration",
        ["PutBucketAnalyticsConfiguration"] = "PutAnalyticsConfiguration",
        ["PutBucketEncryption"] = "PutEncryptionConfiguration",
        ["PutBucketIntelligentTieringConfiguration"] = "PutIntelligentTieringConfiguration",
        ["PutBucketInventoryConfiguration"] = "PutInventoryConfiguration",
        ["PutBucketLifecycle"] = "PutLifecycleConfiguration",
        ["PutBucketLifecycleConfiguration"] = "PutLifecycleConfiguration",
        ["PutBucketMetricsConfiguration"] = "PutMetricsConfiguration",
        ["PutBucketNotificationConfiguration"] = "PutBucketNotification",
        ["PutBucketReplication"] = "PutReplicationConfiguration",
        ["PutObjectLockConfiguration"] = "PutBucketObjectLockConfiguration",
        ["PutPublicAccessBlock"] = "PutBucketPublicAccessBlock",
        ["SelectObjectContent"] = "GetObject",
        ["UploadPart"] = "PutObject",
        ["UploadPartCopy"] = "PutObject",
    };

    /// <summary>
    /// The operations of other services: batches and streams, which need the action of the single call, and names of their own.
    /// </summary>
    public static IReadOnlyDictionary<string, string> OfOthers { get; } = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["bedrock:Converse"] = "InvokeModel",
        ["bedrock:ConverseStream"] = "InvokeModelWithResponseStream",
        ["cloudfront:CreateDistributionWithTags"] = "CreateDistribution",
        ["dynamodb:TransactGetItems"] = "GetItem",
        ["lambda:Invoke"] = "InvokeFunction",
        ["lambda:InvokeWithResponseStream"] = "InvokeFunction",
        ["sns:PublishBatch"] = "Publish",
        ["sqs:ChangeMessageVisibilityBatch"] = "ChangeMessageVisibility",
        ["sqs:DeleteMessageBatch"] = "DeleteMessage",
        ["sqs:SendMessageBatch"] = "SendMessage",
        ["timestream:Query"] = "Select",
    };

    /// <summary>The action that allows the operation; null where the operation is not known under another name.</summary>
    public static string? Find(string service, string operation)
    {
        IReadOnlyDictionary<string, string> operations = service == "s3" ? OfS3 : OfOthers;
        string name = service == "s3" ? operation : service + ":" + operation;
        return operations.TryGetValue(name, out string? action) ? action : null;
    }
}
