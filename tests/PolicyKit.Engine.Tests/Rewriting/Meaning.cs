using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyKit.Engine.Tests.Rewriting;

/// <summary>
/// What a policy says of a request, worked out without the product's matcher: the effect and the rest (principals, conditions) of
/// every statement that is about the action and the resource. Two policies that say the same of every request decide the same
/// under every principal and context.
/// </summary>
internal sealed class Meaning
{
    private readonly List<(string Others, bool NotAction, Regex[] Actions, bool? NotResource, Regex[] Resources)> _statements = [];

    public Meaning(string json)
    {
        using var document = JsonDocument.Parse(json);
        JsonElement statements = document.RootElement.GetProperty("Statement");
        foreach (JsonElement statement in statements.ValueKind == JsonValueKind.Array ? statements.EnumerateArray().ToArray() : [statements])
        {
            bool notAction = statement.TryGetProperty("NotAction", out JsonElement actions) || !statement.TryGetProperty("Action", out actions);
            bool? notResource = statement.TryGetProperty("NotResource", out JsonElement resources) ? true
                : statement.TryGetProperty("Resource", out resources) ? false : null;
            string rest = string.Join("|", new[] { "Effect", "Principal", "NotPrincipal", "Condition" }
                .Select(name => statement.TryGetProperty(name, out JsonElement value) ? value.GetRawText() : "-"));
            _statements.Add((rest, notAction, Patterns(actions, RegexOptions.IgnoreCase), notResource,
                notResource is null ? [] : Patterns(resources, RegexOptions.None)));
            Actions.AddRange(Values(actions));
            if (notResource is not null) Resources.AddRange(Values(resources));
        }
    }

    public List<string> Actions { get; } = [];

    public List<string> Resources { get; } = [];

    public string Of(string action, string resource) => string.Join("\n", _statements
        .Where(statement => statement.Actions.Any(pattern => pattern.IsMatch(action)) != statement.NotAction)
        .Where(statement => statement.NotResource is not { } not || statement.Resources.Any(pattern => pattern.IsMatch(resource)) != not)
        .Select(statement => statement.Others).Distinct().Order(StringComparer.Ordinal));

    private static Regex[] Patterns(JsonElement values, RegexOptions options) =>
    [
        .. Values(values).Select(value => new Regex(
            "^" + Regex.Escape(value).Replace("\\*", ".*").Replace("\\?", ".") + "$",
            options | RegexOptions.Singleline | RegexOptions.CultureInvariant)),
    ];

    private static string[] Values(JsonElement values) =>
        values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [values.GetString()!];
}
