namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Condition keys of one type, with the values of requests and of policies and the operators that compare them.</summary>
internal sealed record KeyKind(string[] Operators, string[] Keys, string[] Values, string[] PolicyValues)
{
    private static readonly string[] StringOperators = ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"];
    private static readonly string[] DateOperators =
        ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"];

    private static readonly string[] TextKeys = ["k:text", "aws:PrincipalTag/team", "aws:username"];
    private static readonly string[] Texts = ["red", "Red", "blue", "a/b", "x*y", "xzy", "a?c", "p$q", "straight line", "caf\u00e9", "ann", "bob"];

    private static readonly string[] Dates =
        ["2020-01-01T00:00:00Z", "2020-01-01T01:00:00+01:00", "2020-01-01", "2020-06-30T12:00:00.250Z", "2021-01-01T00:00Z", "2019-12-31T23:59:59Z"];

    /// <summary>The key of the kind that holds lists.</summary>
    public string ListKey => Keys[0] + "s";

    public static readonly KeyKind[] All =
    [
        new(StringOperators, TextKeys, Texts, [.. Texts, "${aws:username}", "${k:tag, 'red'}", "${k:texts, 'red'}", "${K:TEXT}", "${k:tag}"]),
        // Escapes stand under the operators with wildcards only: under the others the oracle leaves them as they are.
        new(["StringLike", "StringNotLike"], TextKeys, Texts,
            ["*", "r*", "?ed", "b*e", "x*y", "x${*}y", "a${?}c", "p${$}q", "${aws:username}", "${aws:username}*", "*${k:tag, 'e'}", "*e*", "??", "${k:tag}?", "caf?"]),
        new(["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"], ["aws:SourceArn", "k:arn"], Vocabulary.Principals,
            [
                .. Vocabulary.Principals, "arn:*:*:*:*:*", $"arn:aws:iam::{Vocabulary.Own}:user/*", "arn:aws:iam::*:user/ann", "arn:aws:*::*:*/ann",
                "arn:aws:iam:::${aws:username}", "arn:aws:iam::*:user/${aws:username}", "arn:a?s:s*::?23456789012:*", "arn:aws:iam:*:*:user/ann", "arn:aws:iam::*:*/${k:tag, 'ann'}",
            ]),
        new(["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"],
            ["k:number", "s3:max-keys"], ["1", "2", "10", "-3", "2.5", "2.50", "0"], ["1", "2", "10", "-3", "2.5", "02", "0", "${k:tag}"]),
        new(DateOperators, ["k:date", "aws:CurrentTime"], Dates, Dates),
        // Seconds are compared with seconds only: the oracle takes the others for milliseconds.
        new(DateOperators, ["k:epoch", "aws:EpochTime"], ["1577836800", "1577836801", "0", "-5"], ["1577836800", "1577836801", "0", "-5"]),
        new(["Bool"], ["aws:SecureTransport", "k:bool"], ["true", "false", "True", "FALSE"], ["true", "false", "True", "yes", "${k:tag, 'true'}"]),
        new(["BinaryEquals"], ["k:binary"], ["YWJj", "eHl6", "YWI="], ["YWJj", "eHl6", "YWI=", "ywjj"]),
        new(["IpAddress", "NotIpAddress"], ["aws:SourceIp", "k:ip"], ["203.0.113.7", "203.0.113.255", "10.0.0.1", "2001:db8::1", "2001:db8:0:0:1::f"],
            ["203.0.113.0/24", "203.0.113.7", "10.0.0.0/8", "203.0.113.128/25", "2001:db8::/32", "2001:DB8::1/128", "2001:db8:0:0:1::/80", "::/1"]),
        new(["Null"], [.. TextKeys, "k:texts", "k:tag"], Texts, ["true", "false", "True", "FALSE"]),
    ];
}
