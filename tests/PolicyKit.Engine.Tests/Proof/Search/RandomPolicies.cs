using System.Text.Json;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Draws policies of a few statements about one scene, and pairs of them of which one is often close to the other.</summary>
internal sealed class RandomPolicies(PolicyScene scene, Random random)
{
    private static readonly string[] Actions = ["*", "app:a", "app:A*", "app:*b", "app:ab", "app:?b", "oth:*", "APP:B", "s3:Get*", "*:a", "s3:*Object"];

    private static readonly string[] Resources =
    [
        "*", "arn:aws:s3:::a", "arn:aws:s3:::a*", "arn:aws:s3:::*b", "arn:aws:s3:::a?", "arn:aws:s3:::b/*", "arn:aws:*:::a*", "arn:aws:s3", "arn:aws:s3:*:*:a*",
        "arn:aws:sqs:us:?:a", "arn:*:*:*:*:a",
    ];

    private static readonly string[] Variables = ["arn:aws:s3:::${aws:userid}", "arn:aws:s3:::${aws:userid}*", "arn:aws:s3:::a${aws:userid, 'b'}", "arn:aws:s3:::*${aws:userid}"];

    private static readonly string[] Principals =
    [
        "\"*\"", "{\"AWS\":\"*\"}", "{\"AWS\":\"arn:aws:iam::111122223333:user/a\"}", "{\"AWS\":\"111122223333\"}", "{\"AWS\":[\"arn:aws:iam::111122223333:role/p/r\",\"444455556666\"]}",
        "{\"Service\":\"x.amazonaws.com\"}", "{\"Federated\":\"idp.example.com\"}", "{\"CanonicalUser\":\"c1\"}", "{\"AWS\":\"arn:aws:iam::111122223333:root\",\"Service\":\"x.amazonaws.com\"}",
    ];

    /// <summary>The statements of two policies, as JSON.</summary>
    public (List<string> One, List<string> Other) Pair()
    {
        List<string> one = Statements(random.Next(2, 5)), other = random.Next(3) == 0 ? Statements(random.Next(2, 5)) : [.. one];
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            int at = random.Next(other.Count);
            if (random.Next(2) == 0) other.Insert(at, Statement());
            else other[at] = Statement();
        }

        return (one, other);
    }

    private List<string> Statements(int count) => [.. Enumerable.Range(0, count).Select(_ => Statement())];

    private string Statement()
    {
        string effect = random.Next(4) == 0 ? "Deny" : "Allow";
        string action = random.Next(6) == 0 ? "NotAction" : "Action", resource = random.Next(6) == 0 ? "NotResource" : "Resource";
        string[] resources = scene.HasVariables && random.Next(2) == 0 ? Variables : Resources;
        string principal = !scene.HasPrincipals ? "" : $"\"{(random.Next(6) == 0 ? "NotPrincipal" : "Principal")}\":{Draw(Principals)},";
        return $"{{\"Effect\":\"{effect}\",{principal}\"{action}\":{Some(Actions)},\"{resource}\":{Some(resources)}{Condition()}}}";
    }

    private string Condition()
    {
        if (scene.Keys.Length == 0 || random.Next(5) == 0) return "";
        var operators = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        for (int count = random.Next(1, 3); count > 0; count--)
        {
            KeyFamily family = Draw(scene.Keys);
            bool isNull = random.Next(6) == 0;
            string name = isNull ? "Null" : Draw(family.Operators);
            string[] operands = isNull ? ["true", "false"] : scene.HasVariables && name.Contains("String") ? [.. family.Operands, "${aws:userid}", "${aws:userid}"] : family.Operands;
            if (!operators.TryGetValue(name, out Dictionary<string, string>? keys)) operators.Add(name, keys = []);
            keys[family.Key] = Some(operands);
        }

        return ",\"Condition\":{" + string.Join(",", operators.Select(static test =>
            $"\"{test.Key}\":{{{string.Join(",", test.Value.Select(static key => $"\"{key.Key}\":{key.Value}"))}}}")) + "}";
    }

    private string Some(string[] values) =>
        JsonSerializer.Serialize(Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => Draw(values)).Distinct());

    private T Draw<T>(T[] values) => values[random.Next(values.Length)];
}
