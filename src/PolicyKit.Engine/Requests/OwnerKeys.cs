using PolicyKit.Matching;

namespace PolicyKit.Requests;

/// <summary>
/// The condition keys by which a policy says whose requests it lets in, and when a value of one is an owner's alone: only what is
/// fixed confines, and a wildcard or a variable where the owner stands takes in strangers (AWS: "Blocking public access to your
/// Amazon S3 storage", The meaning of "public"). Keys of the resource, of the request, and those that the sender chooses, such as
/// tags, say nothing of it. A VPC's addresses are any VPC's.
/// </summary>
internal static class OwnerKeys
{
    private const int AccountField = 4;
    private const int ResourceField = 5;

    private static readonly Dictionary<string, OwnerForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        [SenderKeys.PrincipalAccount] = OwnerForm.Account,
        [SenderKeys.CallerAccount] = OwnerForm.Account,
        ["aws:SourceAccount"] = OwnerForm.Account,
        ["aws:SourceOwner"] = OwnerForm.Account,
        ["aws:VpceAccount"] = OwnerForm.Account,
        ["s3:DataAccessPointAccount"] = OwnerForm.Account,
        [SenderKeys.PrincipalArn] = OwnerForm.Arn,
        ["aws:SourceArn"] = OwnerForm.Arn,
        ["aws:SourceVpcArn"] = OwnerForm.Arn,
        ["s3:DataAccessPointArn"] = OwnerForm.Arn,
        ["aws:PrincipalOrgID"] = OwnerForm.Id,
        ["aws:SourceOrgID"] = OwnerForm.Id,
        ["aws:VpceOrgID"] = OwnerForm.Id,
        ["aws:SourceVpc"] = OwnerForm.Id,
        ["aws:SourceVpce"] = OwnerForm.Id,
        [SenderKeys.PrincipalServiceName] = OwnerForm.Id,
        ["aws:PrincipalServiceNamesList"] = OwnerForm.Id,
        ["aws:PrincipalOrgPaths"] = OwnerForm.Path,
        ["aws:SourceOrgPaths"] = OwnerForm.Path,
        ["aws:VpceOrgPaths"] = OwnerForm.Path,
        [SenderKeys.UserId] = OwnerForm.UserId,
    };

    /// <summary>Keys whose values are numbers of accounts, whoever's they are.</summary>
    private static readonly HashSet<string> OtherAccounts = new(StringComparer.OrdinalIgnoreCase) { "aws:ResourceAccount", "s3:ResourceAccount" };

    private static readonly HashSet<string> Networks = new(StringComparer.OrdinalIgnoreCase) { "aws:SourceIp" };

    /// <summary>Whether values of the key can be an owner's.</summary>
    public static bool Has(string key) => Forms.ContainsKey(key);

    /// <summary>Whether the key is the address that a request comes from over the internet.</summary>
    public static bool IsAddress(string key) => Networks.Contains(key);

    /// <summary>Whether a range of addresses is small enough to be somebody's; a larger one is as good as the internet.</summary>
    public static bool IsOwnNetwork(Conditions.IpRange range) => range.Length >= (range.IsV6 ? 32 : 8);

    public static bool IsAccount(string key) =>
        OtherAccounts.Contains(key) || (Forms.TryGetValue(key, out OwnerForm form) && form == OwnerForm.Account);

    /// <summary>The account that a value fixes; null for none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tokens">The value, with tokens for wildcards and variables.</param>
    public static string? AccountIn(string key, string tokens) => Forms.TryGetValue(key, out OwnerForm form)
        ? form switch
        {
            OwnerForm.Account when AccountNumber.Is(tokens) => tokens,
            OwnerForm.Arn when FieldOf(tokens, AccountField) is { } account && AccountNumber.Is(account) => account,
            _ => null,
        }
        : null;

    /// <summary>The texts that an owner named by a value has for the key, as tokens; none where the value is not an owner's alone.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tokens">The value, with tokens for wildcards and variables.</param>
    public static IEnumerable<string> TextsOfOwner(string key, string tokens)
    {
        if (!Forms.TryGetValue(key, out OwnerForm form)) return [];
        int length = TokenClaim.FixedLength(tokens);
        bool isFixed = length == tokens.Length && length > 0;
        return form switch
        {
            OwnerForm.Account => isFixed ? [tokens] : [],
            OwnerForm.Arn => isFixed || AccountIn(key, tokens) is not null || HasOwnName(tokens) ? [tokens] : [],
            OwnerForm.Path => Behind('/'),
            OwnerForm.UserId => isFixed ? [tokens, IdOf(tokens) + ":" + PatternToken.AnyRun] : Behind(':'),
            _ => isFixed ? [tokens] : [],
        };

        IEnumerable<string> Behind(char delimiter) => tokens.IndexOf(delimiter, 0, length) is > 0 and var end
            ? [tokens.Substring(0, end + 1) + PatternToken.AnyRun]
            : isFixed ? [tokens] : [];
    }

    private static string IdOf(string userId) => userId.IndexOf(':') is > 0 and var colon ? userId.Substring(0, colon) : userId;

    /// <summary>The name of a bucket is its own in all accounts; where the account is open, what has a slash may be something else.</summary>
    private static bool HasOwnName(string tokens)
    {
        if (FieldOf(tokens, 2) != "s3" || FieldOf(tokens, AccountField) is not { } account || FieldOf(tokens, ResourceField) is not { } resource) return false;
        if (account.Any(static token => token != PatternToken.AnyRunInField)) return false;
        int length = TokenClaim.FixedLength(resource), slash = resource.IndexOf('/');
        return slash < 0 ? length == resource.Length && length > 0 : account.Length == 0 && slash > 0 && slash < length;
    }

    private static string? FieldOf(string tokens, int field)
    {
        string[] fields = tokens.Split([':'], ResourceField + 1);
        return fields.Length > field ? fields[field] : null;
    }

}
