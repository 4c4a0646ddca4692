namespace PolicyKit.Requests;

/// <summary>
/// What condition keys say that do not tell who sends: keys of how and when a request is made, those of the sender's own home, which
/// every identity of it has, and those that every request carries (AWS: "AWS global condition context keys").
/// </summary>
internal static class RequestKeys
{
    private const string RequestTag = "aws:RequestTag/";

    private static readonly HashSet<string> Idle = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SecureTransport", "aws:UserAgent", "aws:Referer", "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime",
        "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:ViaAWSService", "s3:TlsVersion", "s3:signatureversion", "s3:authType",
        SenderKeys.PrincipalIsService,
    };

    private static readonly HashSet<string> Home = new(StringComparer.OrdinalIgnoreCase)
    {
        SenderKeys.PrincipalAccount, SenderKeys.PrincipalType, "aws:PrincipalOrgID", "aws:PrincipalOrgPaths",
    };

    private static readonly HashSet<string> OfPlace = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:RequestedRegion", "aws:SourceIp", "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn", "aws:VpceAccount",
        "aws:VpceOrgID", "aws:VpceOrgPaths", "aws:SourceArn", "aws:SourceAccount", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceOrgPaths",
        "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:FederatedProvider", "aws:SourceIdentity",
    };

    /// <summary>Whether a key says only how or when a request is made.</summary>
    public static bool IsIdle(string key) => Idle.Contains(key);

    /// <summary>Whether a key has one value for all identities of an account, so that in their own policy it tells none apart.</summary>
    public static bool IsOfHome(string key) => Home.Contains(key);

    /// <summary>
    /// Whether a key says from where or by whom a request comes: to take away some of its values leaves all the others.
    /// </summary>
    public static bool IsOfOrigin(string key) => OfPlace.Contains(key) || SenderKeys.IsAboutSender(key) || OwnerKeys.Has(key);

    /// <summary>Whether a key is a tag of a resource, or one that a request sets.</summary>
    public static bool IsTag(string key) => IsResourceTag(key) || key.StartsWith(RequestTag, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a key is a tag of a resource.</summary>
    public static bool IsResourceTag(string key) => key.IndexOf("ResourceTag/", StringComparison.OrdinalIgnoreCase) >= 0
        || key.StartsWith("s3:BucketTag/", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("s3:ExistingObjectTag/", StringComparison.OrdinalIgnoreCase);
}
