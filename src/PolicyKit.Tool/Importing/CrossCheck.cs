using System.Text.RegularExpressions;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// Compares services with what iam-floyd says of them: the names of actions, their access levels and the forms of ARNs. What is
/// listed in <c>KnownDifferences.txt</c> is passed over.
/// </summary>
internal static partial class CrossCheck
{
    /// <summary>The differences that nobody has explained, and the explanations that explain nothing, in lines to read.</summary>
    public static IReadOnlyList<string> Differences(
        IEnumerable<ServiceDefinition> services, IReadOnlyDictionary<string, FloydService> others)
    {
        Dictionary<string, string[]> known = ReviewedList.Read("KnownDifferences.txt")
            .ToDictionary(fields => fields[0] + ": " + fields[1], StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (ServiceDefinition service in services)
        {
            foreach (string item in others.TryGetValue(service.Prefix, out FloydService? other) ? Compare(service, other) : ["only ours: service"])
            {
                string line = service.Prefix + ": " + item;
                if (known.ContainsKey(line)) seen.Add(line);
                else differences.Add(line);
            }

            differences.AddRange(known.Where(entry => entry.Value[0] == service.Prefix && !seen.Contains(entry.Key))
                .Select(entry => $"{entry.Key}: no longer so, take it out of KnownDifferences.txt"));
        }

        return differences;
    }

    /// <summary>
    /// An ARN form with each of its variable parts as <c>${}</c>. A star counts as one: iam-floyd has a parameter in its place.
    /// </summary>
    public static string Shape(string arn) => Variable().Replace(arn, "${}");

    private static IEnumerable<string> Compare(ServiceDefinition service, FloydService other)
    {
        Dictionary<string, AccessLevel> actions = service.Actions.Where(action => action.ObsoleteSince is null)
            .ToDictionary(action => action.Name, action => action.AccessLevels, StringComparer.Ordinal);
        HashSet<string> arns =
            [.. service.ResourceTypes.SelectMany(type => type.Forms).Select(form => Shape("arn:${Partition}:" + form.Text))];
        return
        [
            .. Only("ours: action", actions.Keys, other.Actions.Keys),
            .. Only("theirs: action", other.Actions.Keys, actions.Keys),
            .. actions.Where(action => other.Actions.TryGetValue(action.Key, out AccessLevel level) && level != action.Value)
                .Select(action => $"access level of {action.Key}: ours {action.Value}, theirs {other.Actions[action.Key]}"),
            .. Only("ours:", arns, other.Arns),
            .. Only("theirs:", other.Arns, arns),
        ];
    }

    private static IEnumerable<string> Only(string whose, IEnumerable<string> these, IEnumerable<string> those) =>
        these.Except(those, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(item => $"only {whose} {item}");

    [GeneratedRegex(@"\$\{[^}]*\}|\*")]
    private static partial Regex Variable();
}
