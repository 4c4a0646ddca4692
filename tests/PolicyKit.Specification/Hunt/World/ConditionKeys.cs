using static PolicyKit.Specification.Hunt.World.KeyType;

namespace PolicyKit.Specification.Hunt.World;

/// <summary>Condition keys of every class: of the sender, the network, the resource, the request; with fixed values and patterns, of one's own and of all.</summary>
internal static class ConditionKeys
{
    /// <summary>Keys that the sender settles: see <see cref="Drawing.ContextDraw"/>.</summary>
    public static readonly ConditionKey[] OfSender =
    [
        new("aws:PrincipalArn", Arn, [],
            ["arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:role/app", "arn:aws:iam::444455556666:role/app", "arn:aws:iam::111122223333:*", "arn:aws:iam::*:role/app", "arn:aws:iam::1*:user/*", "arn:aws:iam::111122223333:root"]),
        new("aws:PrincipalAccount", Text, [], ["111122223333", "444455556666", "1*", "????????????"]),
        new("aws:PrincipalOrgID", Text, [], ["o-acme123456", "o-part123456", "o-a*"]),
        new("aws:PrincipalOrgPaths", Text, [], ["o-acme123456/r-ab12/ou-1/", "o-acme123456/*", "o-a*/*"]) { IsMultivalued = true },
        new("aws:PrincipalType", Text, [], ["User", "AssumedRole", "Anonymous", "Account"]),
        new("aws:username", Text, [], ["ann", "bob", "a*"]),
        new("aws:userid", Text, [], ["AIDAANN111122223333", "AROAAPP111122223333:s1", "AROAAPP111122223333:*", "AROA*", "*:s1"]),
        new("aws:PrincipalIsAWSService", Bool, [], ["true", "false"]),
        new("aws:PrincipalServiceName", Text, [], ["sns.amazonaws.com", "s*"]),
    ];

    public static readonly ConditionKey[] OfRequest =
    [
        new("aws:PrincipalTag/team", Text, ["red", "blue", "acme"], ["red", "blue", "r*"]),
        new("aws:MultiFactorAuthPresent", Bool, ["true", "false"], ["true", "false"]),
        new("aws:MultiFactorAuthAge", Number, ["60", "3600", "7200.5"], ["3600", "60.0", "10"]),
        new("aws:TokenIssueTime", Date, ["2025-01-01T00:00:00Z", "2026-06-01T12:00:00Z"], ["2025-06-01T00:00:00Z", "2025-01-01", "1748736000"]),
        new("aws:SourceIp", Address, ["203.0.113.7", "198.51.100.9", "2001:db8::1"], ["203.0.113.0/24", "203.0.113.7", "0.0.0.0/0", "0.0.0.0/1", "2001:db8::/32"]),
        new("aws:SourceVpc", Text, ["vpc-0acme", "vpc-0strange"], ["vpc-0acme", "vpc-0*"]),
        new("aws:SourceVpce", Text, ["vpce-0acme", "vpce-0strange"], ["vpce-0acme", "vpce-*"]),
        new("aws:SecureTransport", Bool, ["true", "false"], ["true", "false"]),
        new("aws:CurrentTime", Date, ["2026-12-01T00:00:00Z", "2024-02-29T08:30:00Z"], ["2025-01-01T00:00:00Z", "2026-12-01T00:00:00Z"]),
        new("aws:EpochTime", Date, ["1764547200", "1700000000"], ["1764547200", "2025-12-01T00:00:00Z"]),
        new("aws:RequestedRegion", Text, ["eu-west-1", "us-east-1"], ["eu-west-1", "eu-*"]),
        new("aws:UserAgent", Text, ["aws-cli/2", "Mozilla"], ["aws-cli/*", "Mozilla"]),
        new("aws:referer", Text, ["https://acme.example/x"], ["https://acme.example/*"]),
        new("aws:RequestTag/env", Text, ["prod", "dev", ""], ["prod", "dev"]),
        new("aws:TagKeys", Text, ["env", "team", ""], ["env", "team", "t*"]) { IsMultivalued = true },
        new("aws:CalledVia", Text, ["cloudformation.amazonaws.com", "athena.amazonaws.com"], ["athena.amazonaws.com", "cloudformation.amazonaws.com"]) { IsMultivalued = true },
        new("aws:ViaAWSService", Bool, ["true", "false"], ["true", "false"]),
        new("aws:SourceArn", Arn, ["arn:aws:sns:eu-west-1:111122223333:jobs", "arn:aws:sns:eu-west-1:123456789012:jobs"],
            ["arn:aws:sns:eu-west-1:111122223333:jobs", "arn:aws:sns:*:111122223333:*", "arn:aws:sns:*:*:jobs"]),
        new("aws:SourceAccount", Text, ["111122223333", "123456789012"], ["111122223333", "1*"]),
        new("aws:ResourceTag/env", Text, ["prod", "dev"], ["prod", "dev"]),
        new("s3:prefix", Text, ["home/ann/", "pub/", ""], ["home/${aws:username}/*", "home/ann/", "pub/*"]),
        new("s3:max-keys", Number, ["10", "1000"], ["10", "100"]),
        new("s3:x-amz-acl", Text, ["public-read", "bucket-owner-full-control"], ["bucket-owner-full-control", "public-*"]),
        new("s3:DataAccessPointAccount", Text, ["111122223333", "123456789012"], ["111122223333", "1*"]),
        new("acme:Digest", Binary, ["QUJD", "QUJDRA=="], ["QUJD", "QUJDRA==", "no base64"]),
        new("token.actions.githubusercontent.com:sub", Text, ["repo:acme/app:ref:refs/heads/main", "repo:acme-evil/app:ref:refs/heads/main"],
            ["repo:acme/*", "repo:acme/app:ref:refs/heads/main", "repo:acme*", "repo:*"]),
        new("token.actions.githubusercontent.com:aud", Text, ["sts.amazonaws.com"], ["sts.amazonaws.com"]),
        new("cognito-identity.amazonaws.com:aud", Text, ["eu-west-1:acme", "eu-west-1:strange"], ["eu-west-1:acme", "eu-west-1:*"]),
        new("SAML:aud", Text, ["https://signin.aws.amazon.com/saml"], ["https://signin.aws.amazon.com/saml"]),
    ];

    public static readonly ConditionKey[] OfResource =
    [
        new("aws:ResourceAccount", Text, [], ["111122223333", "444455556666"]),
        new("aws:ResourceOrgID", Text, [], ["o-acme123456"]),
    ];

    public static readonly ConditionKey[] All = [.. OfSender, .. OfSender, .. OfRequest, .. OfResource];
}
