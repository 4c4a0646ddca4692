using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Configuration;

/// <summary>
/// The file beside a file which says what rules do not count there and why, since JSON has no comments:
/// <c>bucket.json.policykit.json</c> with <c>{"PK5006": "All buckets that begin so are ours."}</c>.
/// </summary>
internal static class Sidecar
{
    /// <summary>The reasons by the rules' ids; null where there is no such file.</summary>
    /// <exception cref="UnusableInputException">It is there and of no use.</exception>
    public static IReadOnlyDictionary<string, string>? Of(string path)
    {
        string beside = path + FileNames.Sidecar;
        if (!File.Exists(beside)) return null;
        JsonText read = JsonReader.Read(TextInput.Read(beside, TextReader.Null).Text);
        if (read.Errors.Count > 0) throw Unusable($"At character {read.Errors[0].Range.Start + 1}: {read.Errors[0].Message}");
        if (!read.Root.IsObject) throw Unusable("Expected an object of rule ids with a reason each.");
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonMember member in read.Root.Members)
        {
            if (RuleCatalogue.All.All(rule => rule.Id != member.Name)) throw Unusable($"There is no rule \"{member.Name}\".");
            bool hasReason = member.Value.IsString && !string.IsNullOrWhiteSpace(member.Value.Text);
            if (!hasReason) throw Unusable($"{member.Name} needs a reason.");
            reasons[member.Name] = member.Value.Text;
        }

        return reasons;

        UnusableInputException Unusable(string problem) => new($"{beside}: {problem}");
    }
}
