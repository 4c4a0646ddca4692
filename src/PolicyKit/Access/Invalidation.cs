using PolicyKit.Services;

namespace PolicyKit.Access;

/// <summary>Which CloudFront distributions a client may invalidate: to begin an invalidation, and to watch it.</summary>
internal sealed class Invalidation
{
    public static readonly Invalidation Everywhere = new(null);

    private readonly string? _distribution;

    private Invalidation(string? distribution)
    {
        _distribution = distribution;
        bool isId = distribution is null or { Length: > 0 };
        foreach (char c in distribution ?? "") isId &= c is (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        if (!isId) Problem = $"the distribution id '{distribution}' must be upper-case letters and digits, such as E2EXAMPLE";
    }

    /// <summary>What keeps the id from being used, or null.</summary>
    public string? Problem { get; }

    public static Invalidation Of(string distributionId) => new(distributionId);

    /// <summary>The permissions; none where there is a problem.</summary>
    public Permission[] Permissions(AwsAccount account)
    {
        if (Problem is not null) return [];
        if (_distribution is null)
        {
            CloudFront.EverythingResource every = CloudFront.Everything;
            return [every.CreateInvalidation, every.GetInvalidation, every.ListInvalidations];
        }

        CloudFront.DistributionArn one = CloudFront.Distribution(account, _distribution);
        return [one.CreateInvalidation, one.GetInvalidation, one.ListInvalidations];
    }
}
