namespace PolicyKit.Explaining;

/// <summary>What a condition key is about, in words (AWS: "AWS global condition context keys").</summary>
internal static class KeyWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:CalledVia"] = "the services on the way of the call",
        ["aws:CalledViaFirst"] = "the first service on the way of the call",
        ["aws:CalledViaLast"] = "the last service on the way of the call",
        ["aws:CurrentTime"] = "the time",
        ["aws:EpochTime"] = "the time",
        ["aws:FederatedProvider"] = "the provider that the caller signed in with",
        ["aws:MultiFactorAuthAge"] = "the seconds since the caller signed in with MFA",
        ["aws:PrincipalAccount"] = "the caller's account",
        ["aws:PrincipalArn"] = "the caller's ARN",
        ["aws:PrincipalOrgID"] = "the caller's organization",
        ["aws:PrincipalOrgPaths"] = "the caller's place in its organization",
        ["aws:PrincipalServiceName"] = "the calling service",
        ["aws:PrincipalType"] = "the type of the caller",
        ["aws:Referer"] = "the Referer header, which any caller can set,",
        ["aws:RequestedRegion"] = "the region that is called",
        ["aws:ResourceAccount"] = "the resource's account",
        ["aws:ResourceOrgID"] = "the resource's organization",
        ["aws:SourceAccount"] = "the account that the calling service acts for",
        ["aws:SourceArn"] = "the resource that the calling service acts for",
        ["aws:SourceIdentity"] = "the caller's source identity",
        ["aws:SourceIp"] = "the caller's address",
        ["aws:SourceOrgID"] = "the organization that the calling service acts for",
        ["aws:SourceVpc"] = "the VPC that the request comes from",
        ["aws:SourceVpce"] = "the VPC endpoint that the request comes through",
        ["aws:TagKeys"] = "the keys of the tags that the request sets",
        ["aws:TokenIssueTime"] = "the time when the caller's session began",
        ["aws:UserAgent"] = "the User-Agent header, which any caller can set,",
        ["aws:VpcSourceIp"] = "the caller's address within the VPC",
        ["aws:userid"] = "the caller's unique id",
        ["aws:username"] = "the name of the calling IAM user",
        ["iam:AWSServiceName"] = "the service that the role is for",
        ["iam:PassedToService"] = "the service that the role is passed to",
        ["iam:PermissionsBoundary"] = "the permissions boundary",
        ["kms:CallerAccount"] = "the caller's account",
        ["kms:ViaService"] = "the service through which the key is used",
        ["s3:prefix"] = "the prefix of the listed keys",
        ["sts:ExternalId"] = "the external id",
        ["sts:RoleSessionName"] = "the name of the session",
    };

    /// <summary>Keys with a name of the user's behind the slash.</summary>
    private static readonly Dictionary<string, string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:PrincipalTag"] = "the caller's tag",
        ["aws:RequestTag"] = "the tag that the request sets as",
        ["aws:ResourceTag"] = "the resource's tag",
        ["ec2:ResourceTag"] = "the resource's tag",
        ["s3:ExistingObjectTag"] = "the object's tag",
        ["s3:RequestObjectTag"] = "the object tag that the request sets as",
    };

    /// <summary>The key in words; its own name where there are none.</summary>
    public static string Of(string key)
    {
        if (Known.TryGetValue(key, out string? words)) return words;
        int slash = key.IndexOf('/');
        return slash > 0 && Tags.TryGetValue(key.Substring(0, slash), out string? tag)
            ? $"{tag} {Phrase.Quote(key.Substring(slash + 1))}"
            : Phrase.Known(key);
    }

    /// <summary>Whether there are words for the key.</summary>
    public static bool HasWords(string key) => Of(key) != Phrase.Known(key);
}
