namespace PolicyKit.Access;

/// <summary>Which CloudFront distributions a client may invalidate.</summary>
internal sealed class Invalidation
{
    /// <summary>The actions that an invalidation and the watch over it take (AWS: "Actions, resources, and condition keys for Amazon CloudFront").</summary>
    public static readonly IReadOnlyList<string> Actions =
        ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation", "cloudfront:ListInvalidations"];

    public static readonly Invalidation Everywhere = new(null);

    private readonly string? _distribution;

    private Invalidation(string? distribution) => _distribution = distribution;

    public static Invalidation Of(string distributionId) => new(distributionId);

    public string Resource(string partition, string account) =>
        _distribution is null ? "*" : $"arn:{partition}:cloudfront::{account}:distribution/{_distribution}";

    public IEnumerable<string> Problems()
    {
        if (_distribution is null) yield break;
        bool isLegal = _distribution.Length > 0;
        foreach (char c in _distribution) isLegal &= c is (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        if (!isLegal) yield return $"the distribution id '{_distribution}' must be upper-case letters and digits, such as E2EXAMPLE";
    }
}
