namespace PolicyKit.Engine.Tests.Robustness;

/// <summary>
/// Policies that nobody writes and somebody may send: each a text that grows with a number, and how large that number is for a text
/// whose reading and checking should take no more than some seconds.
/// </summary>
internal static class HostilePolicies
{
    public static IReadOnlyDictionary<string, (Func<int, string> Make, int Large)> All { get; } =
        new Dictionary<string, (Func<int, string> Make, int Large)>(StringComparer.Ordinal)
        {
            ["nested arrays"] = (n => new string('[', n), 200_000),
            ["nested objects"] = (n => Repeat(n, "{\"a\":"), 200_000),
            ["nested in policy"] = (n => P(S("\"s3:GetObject\"", Repeat(n, "[") + new string(']', n))), 200_000),
            ["long action"] = (n => P(S("\"s3:" + new string('a', n) + "\"", "\"*\"")), 5_000_000),
            ["long resource"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + new string('a', n) + "\"")), 5_000_000),
            ["stars in action"] = (n => P(S("\"s3:" + new string('*', n) + "\"", "\"*\"")), 1_000_000),
            ["stars in resource"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + Repeat(n, "a*") + "\"")), 500_000),
            ["two star resources"] = (n => P(S("\"s3:GetObject\"", "[\"arn:aws:s3:::" + Repeat(n, "a*") + "b\",\"arn:aws:s3:::" + Repeat(n, "*a") + "c\"]")), 10_000),
            ["variables"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + Repeat(n, "${aws:username}") + "\"")), 100_000),
            ["open variables"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + Repeat(n, "${") + "\"")), 500_000),
            ["colons"] = (n => P(S("\"s3:GetObject\"", "\"arn" + new string(':', n) + "\"")), 1_000_000),
            ["long sid"] = (n => P("{\"Sid\":\"" + new string('-', n) + "\",\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}"), 1_000_000),
            ["same statements"] = (n => P(Many(n, i => S("\"s3:GetObject\"", "\"arn:aws:s3:::a/*\""))), 50_000),
            ["distinct resources"] = (n => P(Many(n, i => S("\"s3:GetObject\"", $"\"arn:aws:s3:::a{i}/*\""))), 50_000),
            ["distinct deny+allow"] = (n => P(Many(n, i => S("\"s3:GetObject\"", $"\"arn:aws:s3:::a{i}/*\"", "", i % 2 == 0 ? "Deny" : "Allow"))), 50_000),
            ["deny same action, conditions"] = (n => P(Many(n, i => S("\"s3:GetObject\"", $"\"arn:aws:s3:::a{i}/*\"", ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalTag/a\":\"" + i + "\"}}", i % 2 == 0 ? "Deny" : "Allow"))), 30_000),
            ["star statements"] = (n => P(Many(n, i => S("[\"s3:PutObject\",\"iam:PassRole\",\"ec2:RunInstances\"]", "\"*\""))), 20_000),
            ["wildcard actions"] = (n => P(Many(n, i => S($"\"s3:Get*{i}*\"", "\"*\""))), 20_000),
            ["actions"] = (n => P(S(List(n, i => "s3:Get" + i), "\"*\"")), 100_000),
            ["known actions"] = (n => P(S(List(n, i => "ec2:DescribeInstances"), "\"*\"")), 100_000),
            ["wild actions in one"] = (n => P(S(List(n, i => "ec2:Describe*" + i), "\"*\"")), 20_000),
            ["resources"] = (n => P(S("\"s3:GetObject\"", List(n, i => "arn:aws:s3:::b" + i + "/*"))), 100_000),
            ["star-tailed resources"] = (n => P(S("\"s3:GetObject\"", List(n, i => "arn:aws:s3:::b*" + i + "*"))), 20_000),
            ["actions x resources"] = (n => P(S(List(n, i => i % 2 == 0 ? "s3:GetObject" : "dynamodb:GetItem"), List(n, i => "arn:aws:sqs:eu-west-1:111122223333:q" + i))), 3_000),
            ["principals"] = (n => P("{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":" + List(n, i => "arn:aws:iam::111122223333:role/r" + i) + "},\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::a/*\"}"), 100_000),
            ["condition values"] = (n => P(S("\"s3:GetObject\"", "\"*\"", ",\"Condition\":{\"StringLike\":{\"s3:prefix\":" + List(n, i => "a" + i + "*") + "}}")), 100_000),
            ["condition keys"] = (n => P(S("\"s3:GetObject\"", "\"*\"", ",\"Condition\":{\"StringEquals\":{" + Many(n, i => $"\"aws:PrincipalTag/k{i}\":\"v\"") + "}}")), 50_000),
            ["condition operators"] = (n => P(S("\"s3:GetObject\"", "\"*\"", ",\"Condition\":{" + Many(n, i => $"\"StringEquals{i}\":{{\"aws:username\":\"v\"}}") + "}")), 50_000),
            ["same condition key"] = (n => P(S("\"s3:GetObject\"", "\"*\"", ",\"Condition\":{" + Many(n, i => $"\"String{(i % 2 == 0 ? "Equals" : "NotEquals")}\":{{\"aws:username\":\"v{i}\"}}") + "}")), 20_000),
            ["duplicate keys"] = (n => "{" + Many(n, i => "\"Version\":\"2012-10-17\"") + "}", 100_000),
            ["unknown elements"] = (n => "{" + Many(n, i => $"\"Versio{i}\":\"2012-10-17\"") + ",\"Statement\":[]}", 50_000),
            ["unknown in statement"] = (n => P("{" + Many(n, i => $"\"Effec{i}\":\"Allow\"") + "}"), 50_000),
            ["empty statements"] = (n => P(Many(n, i => "{}")), 100_000),
            ["numbers as statements"] = (n => P(Many(n, i => "1")), 100_000),
            ["errors"] = (n => Repeat(n, "{,"), 100_000),
            ["lone surrogates"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + new string('\uD800', n) + "\"")), 1_000_000),
            ["controls"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + new string('\u0001', n) + "\"")), 200_000),
            ["escapes"] = (n => P(S("\"s3:GetObject\"", "\"arn:aws:s3:::" + Repeat(n, "\\uD800") + "\"")), 300_000),
            ["service"] = (n => P(S("\"" + new string('s', n) + ":Get\"", "\"*\"")), 1_000_000),
            ["question marks"] = (n => P(S("\"s3:GetObject\"", "[\"arn:aws:s3:::" + new string('?', n) + "*\",\"arn:aws:s3:::*" + new string('?', n) + "\"]")), 5_000),
        };

    private static string P(string statements) => "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";

    private static string S(string action, string resource, string more = "", string effect = "Allow") =>
        $"{{\"Effect\":\"{effect}\",\"Action\":{action},\"Resource\":{resource}{more}}}";

    private static string Many(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static string List(int count, Func<int, string> item) => "[" + Many(count, i => "\"" + item(i) + "\"") + "]";

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
