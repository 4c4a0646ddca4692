namespace PolicyKit.Engine.Tests.Rewriting;

/// <summary>Requests drawn from policies' own patterns, so that they hit, and near misses of them.</summary>
internal static class Requests
{
    public static IEnumerable<(string Action, string Resource)> For(int count, Random random, params Meaning[] policies)
    {
        string[] actions = [.. policies.SelectMany(policy => policy.Actions)];
        string[] resources = [.. policies.SelectMany(policy => policy.Resources), "*"];
        for (int i = 0; i < count; i++)
            yield return (Fill(actions[random.Next(actions.Length)], random), Fill(resources[random.Next(resources.Length)], random));
    }

    private static string Fill(string pattern, Random random)
    {
        string text = string.Concat(pattern.Select(c => c switch
        {
            '*' => random.Next(4) switch { 0 => "", 1 => "a", 2 => "Get", _ => "b/c:d" },
            '?' => "a",
            _ => c.ToString(),
        }));
        return random.Next(5) == 0 && text.Length > 0 ? text[..^1] : text;
    }
}
