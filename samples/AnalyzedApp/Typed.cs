using PolicyKit;
using PolicyKit.Services;

namespace AnalyzedApp;

/// <summary>The typed builder: what does not fit does not compile, and what is too broad is seen.</summary>
internal static class Typed
{
    // PK5006 on the name, PK5003 on CloudFront.Everything.
    public static IdentityPolicy Broad => Policy.Identity()
        .Allow("Buckets", S3.Bucket(Name.Like($"new-client*")).All)
        .Allow("Invalidate", CloudFront.Everything.CreateInvalidation)
        .Build();

    // Nothing to say.
    public static IdentityPolicy Exact => Policy.Identity()
        .Allow("Bucket", S3.Bucket("new-client").ListBucket)
        .Allow("Objects", S3.Bucket("new-client").Objects().GetObject, S3.Bucket("new-client").Objects().PutObject)
        .Allow("Invalidate", CloudFront.Distribution("111122223333", "E2EXAMPLE").CreateInvalidation)
        .Build();
}
