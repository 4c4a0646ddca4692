using System.Globalization;
using PolicyKit.Building;
using PolicyKit.Model;
using PolicyKit.Services;

namespace PolicyKit.Benchmarks.Peers;

internal sealed class PolicyKitContender : IContender
{
    public string Seed() => Policy.Identity()
        .Allow(S3.Bucket(PolicyKit.Name.Like($"new-client*")).All)
        .Allow(S3.Bucket(PolicyKit.Name.Like($"new-client-dev*")).All)
        .Allow(CloudFront.Everything.CreateInvalidation, CloudFront.Everything.GetInvalidation, CloudFront.Everything.ListInvalidations)
        .Build()
        .ToJson();

    public string Forty()
    {
        IdentityPolicyBuilder policy = Policy.Identity();
        for (int i = 0; i < 40; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            S3.ObjectArn objects = S3.Bucket("bucket-" + number).Objects();
            policy = policy.Allow("S" + number, objects.GetObject, objects.PutObject)
                .When(Aws.PrincipalTag("team").Is("team-" + number));
        }

        // Forty such statements are more than the 6,144 characters of a managed policy.
        return policy.Build(PolicyQuotas.ManagedPolicy.WithLimit(10_240)).ToJson();
    }
}
