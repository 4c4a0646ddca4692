using System.Diagnostics;
using PolicyKit.Proof;
using Xunit.Abstractions;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>Policies made to be hard: each is answered, or given up within the budget and with that reason.</summary>
public sealed class ProofBudgetTests(ITestOutputHelper output)
{
    private static readonly string[] Sides = ["candidate", "existing"];

    public static TheoryData<string> Names => [.. Cases().Select(static hard => hard.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void HardQuestion_EndsWithinTheBudget(string name)
    {
        (string _, string one, string other, Verdict? expected) = Cases().Single(hard => hard.Name == name);
        GrantModel[] models = [Policies.Of(one), Policies.Of(other)];
        for (int i = 0; i < 2; i++)
        {
            var watch = Stopwatch.StartNew();
            ProofResult result = NewAccess.NothingNew(models[i], models[1 - i]);
            output.WriteLine($"{name}, {Sides[i]} first: {watch.Elapsed.TotalMilliseconds:F0} ms {result.Verdict} {result.Reason[..Math.Min(100, result.Reason.Length)]}");
            if (i == 0 && expected is { } verdict) result.Verdict.ShouldBe(verdict, result.Reason);
            if (result.Verdict == Verdict.Unknown) result.Reason.ShouldContain("budget");
            // Where code is optimised and nothing else runs it is less than a second.
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        }
    }

    private static IEnumerable<(string Name, string Candidate, string Existing, Verdict? Expected)> Cases()
    {
        yield return ("question marks behind a star", Allow("arn:aws:s3:::*a" + new string('?', 20)), Allow("arn:aws:s3:::*a" + new string('?', 19), "arn:aws:s3:::*b*"), Verdict.Refuted);
        yield return ("a longer tail", Allow("arn:aws:s3:::*"), Allow("arn:aws:s3:::*a" + new string('?', 20), "arn:aws:s3:::?"), Verdict.Refuted);
        yield return ("tails of two letters", Allow("arn:aws:s3:::*a" + new string('?', 20)), Allow("arn:aws:s3:::*b" + new string('?', 20) + "a", "arn:aws:s3:::*?a" + new string('?', 20)), Verdict.Refuted);
        yield return ("stars between letters", Allow("arn:aws:s3:::" + Repeat("*a", 20)), Allow("arn:aws:s3:::" + Repeat("*a", 21), "arn:aws:s3:::" + Repeat("*a?", 10) + "*"), Verdict.Proven);
        yield return ("stars on both sides", Allow("arn:aws:s3:::" + Repeat("*a*b", 12)), Allow([.. Enumerable.Range(0, 12).Select(i => "arn:aws:s3:::" + Repeat("*a*b", i) + "*c*" + Repeat("*b", 12 - i))]), Verdict.Refuted);
        yield return ("many tails", Allow("arn:aws:s3:::*"), Allow([.. Enumerable.Range(1, 24).Select(i => "arn:aws:s3:::*a" + new string('?', i)), "arn:aws:s3:::*b*"]), Verdict.Refuted);
        yield return ("500 resources of one length", Allow(Buckets(500, "?-*")), Allow(Buckets(500, "*")), Verdict.Proven);
        yield return ("500 actions against 500", Actions(500, "*"), Actions(500, "?*", first: 1), Verdict.Refuted);
        yield return ("500 actions against the same", Actions(500, "*"), Actions(500, "*"), Verdict.Proven);
        yield return ("1,000 statements against the same", Many(1_000, i => Allow($"arn:aws:s3:::bucket-{i}/*")), Many(1_000, i => Allow($"arn:aws:s3:::bucket-{999 - i}/*")), Verdict.Proven);
        yield return ("1,000 statements, one of them new", Many(1_000, i => Allow($"arn:aws:s3:::bucket-{i}/*")), Many(1_000, i => Allow($"arn:aws:s3:::bucket-{i + 1}/*")), Verdict.Refuted);
        yield return ("1,000 statements with conditions", Many(1_000, i => When($"\"StringEquals\":{{\"aws:username\":\"u{i}\"}}")), Many(1_000, i => When($"\"StringLike\":{{\"aws:username\":\"u{i}*\"}}")), Verdict.Proven);
        yield return ("everything but 1,000 Deny", Allow("*") + "," + Many(1_000, i => Deny($"arn:aws:s3:::bucket-{i}/*")), Allow("*"), Verdict.Proven);
        yield return ("Deny of many branches", Allow("*") + "," + Many(40, i => DenyOf(i)), Allow("*") + "," + Many(40, i => DenyOf(i + 1)), Verdict.Refuted);
        yield return ("exact cover by conditions", Allow("*"), Many(14, i => When(string.Join(",", $"\"StringEquals\":{{\"app:k{i}\":\"a\",\"app:l{i % 7}\":\"b\",\"app:m{i % 5}\":\"c\"}}"))), Verdict.Refuted);
        yield return ("covered by every combination", Allow("*"), Many(64, i => When(Bits(i, 6))), Verdict.Proven);
        yield return ("pigeonholes", Allow("*"), Pigeons(7), Verdict.Unknown);
        yield return ("letters at set places", Allow("arn:aws:s3:::*"), Allow([.. Enumerable.Range(0, 20).Select(i => "arn:aws:s3:::*a" + new string('?', 12 + i) + "b*"), "arn:aws:s3:::*c*"]), Verdict.Refuted);
        yield return ("no letter at all places", Allow("arn:aws:s3:::" + new string('?', 40)), Allow([.. Enumerable.Range(0, 20).Select(i => "arn:aws:s3:::*a" + new string('?', i) + "b*"), "arn:aws:s3:::*a", "arn:aws:s3:::*c*"]), Verdict.Refuted);
        yield return ("sets of places", Allow("arn:aws:s3:::*"), Allow([.. Enumerable.Range(0, 18).Select(i => "arn:aws:s3:::" + new string('?', 1 + i) + "a" + new string('?', 17 - i)), "arn:aws:s3:::" + new string('?', 18) + "?*", .. Enumerable.Range(0, 19).Select(i => "arn:aws:s3:::" + new string('?', i))]), Verdict.Proven);
        yield return ("two wide unions", Allow(Buckets(500, "?a*")), Allow(Buckets(500, "*b?")), null);
    }

    private static string Allow(params string[] resources) => Statement("Allow", resources, "");

    private static string Deny(string resource) => Statement("Deny", [resource], "");

    private static string When(string condition) => Statement("Allow", ["*"], ",\"Condition\":{" + condition + "}");

    private static string DenyOf(int i) => Statement("Deny", [$"arn:aws:s3:::a{i % 10}*", $"arn:aws:s3:::*b{i % 7}"],
        $$$""","Condition":{"StringLike":{"aws:username":"u{{{i % 9}}}*"},"StringNotLike":{"aws:PrincipalTag/t":"t{{{i % 8}}}*"},"IpAddress":{"aws:SourceIp":"10.{{{i}}}.0.0/16"}}""");

    private static string Statement(string effect, string[] resources, string condition) =>
        $"{{\"Effect\":\"{effect}\",\"Action\":\"s3:GetObject\",\"Resource\":[{string.Join(",", resources.Select(static text => $"\"{text}\""))}]{condition}}}";

    private static string Actions(int count, string tail, int first = 0) =>
        $"{{\"Effect\":\"Allow\",\"Resource\":\"*\",\"Action\":[{string.Join(",", Enumerable.Range(first, count).Select(i => $"\"s3:Act{i}x{tail}\""))}]}}";

    private static string[] Buckets(int count, string tail) => [.. Enumerable.Range(100, count).Select(i => $"arn:aws:s3:::*bucket-{i}{tail}")];

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Many(int count, Func<int, string> statement) => string.Join(",", Enumerable.Range(0, count).Select(statement));

    /// <summary>Each key is <c>a</c> or is not, as the bits of a number say.</summary>
    private static string Bits(int number, int count)
    {
        string Keys(bool set) => string.Join(",", Enumerable.Range(0, count).Where(bit => (number >> bit & 1) == 1 == set).Select(static bit => $"\"app:k{bit}\":\"a\""));
        return $"\"StringEquals\":{{{Keys(true)}}},\"StringNotEquals\":{{{Keys(false)}}}";
    }

    /// <summary>As many keys as there are values and one more: either two keys have the same value, or one has another.</summary>
    private static string Pigeons(int values) => string.Join(",",
        from value in Enumerable.Range(0, values)
        from one in Enumerable.Range(0, values + 1)
        from other in Enumerable.Range(0, one)
        select When($"\"StringEquals\":{{\"app:k{one}\":\"v{value}\",\"app:k{other}\":\"v{value}\"}}"))
        + "," + Many(values + 1, key => When($"\"StringNotEquals\":{{\"app:k{key}\":[{string.Join(",", Enumerable.Range(0, values).Select(static value => $"\"v{value}\""))}]}}"));
}
