using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>A condition key, the conditions that random policies put on it, and the values that it has in requests.</summary>
/// <param name="Key">The key.</param>
/// <param name="Operators">The operators.</param>
/// <param name="Operands">The values of a policy.</param>
/// <param name="Values">The values of requests; null where the key is absent.</param>
internal sealed record KeyFamily(string Key, string[] Operators, string[] Operands, ContextValue?[] Values)
{
    private const string Any = "ForAnyValue:", All = "ForAllValues:", IfExists = "IfExists";

    private static readonly string[] Texts = ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike"];
    private static readonly string[] Numbers = ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"];
    private static readonly string[] Arns = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];
    private static readonly string[] TextOperands = ["a", "b", "ab", "A", "a*", "?b", "*", "c"];
    private static readonly ContextValue?[] Tags = [null, "b", List("a"), List("b"), List("ab"), List("a", "b"), List("a", "c"), List("c", "d"), List("a", "b", "c")];

    /// <summary>Keys of every sort.</summary>
    public static KeyFamily[] Known { get; } =
    [
        new("aws:PrincipalTag/team", WithIfExists(Texts), TextOperands, [null, "a", "b", "ab", "A", "AB", "", "d"]),
        new("app:level", WithIfExists(Texts), TextOperands, [null, "a", "b", "cb", "B", "aB", "d"]),
        new("aws:username", [.. Texts, Any + "StringLike", All + "StringEquals", All + "StringNotLike" + IfExists], TextOperands, [null, "a", "b", "ab", "", "d"]),
        new("aws:TagKeys", WithIfExists(OfSet(Texts)), TextOperands, Tags),
        new("app:tags", WithIfExists(OfSet(Texts)), TextOperands, Tags),
        new("aws:TagKeys", [.. Texts, .. OfSet(Texts)], TextOperands, Tags),
        new("s3:max-keys", WithIfExists(Numbers), ["1", "2", "2.5", "-1"], [null, "-2", "-1", "0", "1", "1.5", "2", "2.25", "2.5", "3"]),
        new("aws:MultiFactorAuthAge", Numbers, ["1", "2", "2e0"], [null, "0.5", "1", "1.5", "2", "3"]),
        new("app:size", WithIfExists(Numbers), ["1", "2", "many"], [null, "0", "1", "1.5", "2", "3", "many", "few"]),
        new("aws:CurrentTime", [.. Numbers.Select(static name => name.Replace("Numeric", "Date"))], ["2020-01-01T00:00:00Z", "2021-01-01", "1600000000"],
            ["2019-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "2020-06-01", "2020-09-13T12:26:40Z", "1605000000", "2021-01-01", "2022-01-01"]),
        new("aws:SecureTransport", ["Bool", "Bool" + IfExists], ["true", "false", "TRUE"], ["true", "false"]),
        new("aws:MultiFactorAuthPresent", ["Bool", "Bool" + IfExists], ["true", "false"], [null, "true", "false"]),
        new("aws:PrincipalTag/admin", ["Bool", "Bool" + IfExists, "StringEquals", "StringNotEquals"], ["true", "false", "yes"], [null, "true", "TRUE", "false", "yes", "no"]),
        new("aws:SourceIp", WithIfExists(["IpAddress", "NotIpAddress"]), ["10.0.0.0/8", "10.1.0.0/16", "10.1.2.3", "10.0.0.0/9", "10.128.0.0/9", "2001:db8::/32", "::/0", "0.0.0.0/0"],
            [null, "9.255.255.255", "10.0.0.1", "10.1.0.1", "10.1.2.3", "10.200.0.0", "11.0.0.0", "2001:db8::1", "2001:db9::"]),
        new("aws:SourceArn", [.. Arns, Arns[1] + IfExists, "StringLike", "StringNotEquals"], ["arn:aws:s3:::a*", "arn:aws:*:*:*:b", "arn:aws:s3:::ab", "*", "arn:aws:s3:::?", "*b", "*:aws:s3:::a", "arn:aws:s3"],
            [null, "arn:aws:s3:::a", "arn:aws:s3:::ab", "arn:aws:s3:::b", "arn:aws:sqs:us:1:b", "arn:aws:sqs:us:1:a:b", "b", "arn:aws:s3", "x:aws:s3:::a"]),
        new("app:bytes", ["BinaryEquals", "BinaryEquals" + IfExists], ["YQ==", "Yg=="], [null, "YQ==", "Yg==", "yq=="]),
    ];

    private static string[] WithIfExists(string[] operators) => [.. operators, .. operators.Select(static name => name + IfExists)];

    private static string[] OfSet(string[] operators) => [.. operators.Select(static name => Any + name), .. operators.Select(static name => All + name)];

    private static ContextValue List(params string[] values) => ContextValue.List(values);
}
