using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Requests;

/// <summary>
/// The condition keys that AWS sets from who sends a request: which senders have them, and which of them follow from the sender's
/// ARN or name alone (AWS: "AWS global condition context keys", properties of the principal).
/// </summary>
internal static class SenderKeys
{
    public const string PrincipalArn = "aws:PrincipalArn";
    public const string PrincipalAccount = "aws:PrincipalAccount";
    public const string PrincipalType = "aws:PrincipalType";
    public const string PrincipalIsService = "aws:PrincipalIsAWSService";
    public const string PrincipalServiceName = "aws:PrincipalServiceName";
    public const string UserName = "aws:username";
    public const string UserId = "aws:userid";
    public const string CallerAccount = "kms:CallerAccount";

    private const string TagPrefix = "aws:PrincipalTag/";

    /// <summary>Who has each key; the lists of those that have an account are one.</summary>
    private static readonly Dictionary<string, SenderType[]> Senders = new(StringComparer.OrdinalIgnoreCase)
    {
        [PrincipalArn] = [Root, User, Role, RoleSession, FederatedUser],
        [PrincipalAccount] = [Root, User, Role, RoleSession, FederatedUser],
        ["aws:PrincipalOrgID"] = [Root, User, Role, RoleSession, FederatedUser],
        ["aws:PrincipalOrgPaths"] = [Root, User, Role, RoleSession, FederatedUser],
        [CallerAccount] = [Root, User, Role, RoleSession, FederatedUser],
        [UserId] = [Root, User, Role, RoleSession, FederatedUser, Anonymous],
        [UserName] = [User],
        [PrincipalType] = [Root, User, Role, RoleSession, FederatedUser, Anonymous],
        [PrincipalIsService] = [Root, User, Role, RoleSession, FederatedUser, Anonymous, Service, Federated],
        [PrincipalServiceName] = [Service],
        ["aws:PrincipalServiceNamesList"] = [Service],
        ["aws:SourceIdentity"] = [RoleSession],
        ["aws:FederatedProvider"] = [RoleSession],
    };

    private static readonly SenderType[] Tagged = [User, Role, RoleSession, FederatedUser];

    private static readonly HashSet<string> Told = new(StringComparer.OrdinalIgnoreCase)
    {
        PrincipalArn, PrincipalAccount, CallerAccount, UserName, PrincipalType, PrincipalIsService, PrincipalServiceName,
    };

    /// <summary>Whether who sends a request tells something about the key: its value, or that there is none.</summary>
    public static bool IsAboutSender(string key) => Senders.ContainsKey(key) || IsTag(key);

    /// <summary>Whether a request of a sender can have the key. Of a sender who is not known, and of other keys, that is not known.</summary>
    public static bool MayHave(SenderType sender, string key)
    {
        if (sender is Unnamed or Other) return true;
        if (Senders.TryGetValue(key, out SenderType[]? senders)) return Array.IndexOf(senders, sender) >= 0;
        return !IsTag(key) || Array.IndexOf(Tagged, sender) >= 0;
    }

    /// <summary>Whether the key's value follows from the sender's ARN or name.</summary>
    public static bool IsTold(string key) => Told.Contains(key);

    /// <summary>The value that the key has for every sender of a type; null where it is not the same for all.</summary>
    public static string? SharedValue(SenderType sender, string key)
    {
        if (Is(key, PrincipalIsService)) return sender == Service ? "true" : "false";
        if (Is(key, UserId)) return sender == Anonymous ? "anonymous" : null;
        if (!Is(key, PrincipalType)) return null;
        return sender switch
        {
            Anonymous => "Anonymous",
            Root => "Account",
            User => "User",
            Role or RoleSession => "AssumedRole",
            FederatedUser => "FederatedUser",
            _ => null,
        };
    }

    public static bool IsServiceName(string key) => Is(key, PrincipalServiceName) || Is(key, "aws:PrincipalServiceNamesList");

    public static bool Is(string key, string other) => string.Equals(key, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(string key) => key.StartsWith(TagPrefix, StringComparison.OrdinalIgnoreCase);
}
