using System.Globalization;
using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Draws requests about what a scene is about, of values that policies name and of others.</summary>
internal sealed class RandomRequests(PolicyScene scene, Random random)
{
    private const string Letters = "abABc:/";
    private static readonly string[] Services = ["app:", "oth:", "s3:"];
    private static readonly string[] Heads = ["arn:aws:s3:::", "arn:aws:s3:us:1:", "arn:cn:s3:::", "arn:aws:sqs:us:1:"];

    public AuthorizationRequest Next()
    {
        AuthorizationRequest drawn = scene.Requests[random.Next(scene.Requests.Length)];
        string action = random.Next(3) == 0 ? drawn.Action : Services[random.Next(Services.Length)] + Text(1, "abc");
        string resource = random.Next(3) == 0 ? drawn.Resource : Heads[random.Next(Heads.Length)] + Text(1, Letters);
        AuthorizationRequest request = new AuthorizationRequest(action, resource).By(drawn.Principal);
        foreach (KeyValuePair<string, ContextValue> value in drawn.Context) request = request.With(value.Key, value.Value);
        foreach (KeyFamily family in scene.Keys)
        {
            if (random.Next(2) == 0) request = request.With(family.Key, ValueOf(family));
        }

        return request;
    }

    private ContextValue ValueOf(KeyFamily family)
    {
        string name = family.Operators[0];
        if (family.Values.Any(static value => value is { IsList: true }))
            return ContextValue.List(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Text(1, Letters)).Distinct());
        if (name.StartsWith("String", StringComparison.Ordinal)) return Text(0, Letters);
        if (name.StartsWith("Numeric", StringComparison.Ordinal)) return (random.Next(-12, 16) / 4m).ToString(CultureInfo.InvariantCulture);
        if (name.StartsWith("Date", StringComparison.Ordinal)) return random.Next(1_500_000_000, 1_700_000_000).ToString(CultureInfo.InvariantCulture);
        if (name.StartsWith("Ip", StringComparison.Ordinal)) return $"10.{random.Next(256)}.{random.Next(4)}.{random.Next(4)}";
        if (name.StartsWith("Arn", StringComparison.Ordinal)) return Heads[random.Next(Heads.Length)] + Text(0, Letters);
        return family.Values[^1]!;
    }

    private string Text(int shortest, string letters) =>
        string.Concat(Enumerable.Range(0, random.Next(shortest, 4)).Select(_ => letters[random.Next(letters.Length)]));
}
