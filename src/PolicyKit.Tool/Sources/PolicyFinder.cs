using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Serialization;
using PolicyKit.Sources;
using PolicyKit.Sources.Templates;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Sources.Templates;

namespace PolicyKit.Tool.Sources;

/// <summary>Finds the policies in a text.</summary>
internal static class PolicyFinder
{
    /// <param name="file">Where the text is from.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">What a policy is attached to where the text does not say so.</param>
    /// <exception cref="UnusableInputException">The file must hold policies and is of no form that could.</exception>
    public static IReadOnlyList<LocatedPolicy> Find(FoundFile file, string text, PolicyKind kind)
    {
        if (!file.IsPolicy && !text.Contains("Statement", StringComparison.Ordinal)) return [];
        if (IsYaml(file, text)) return InYaml(file, text, kind);
        JsonText json = JsonReader.Read(text);
        if (PolicySources.IsSource(json.Root)) return PolicySources.Find(Valid(file, json), kind);
        if (!file.IsPolicy && !PolicySniffer.MayBePolicy(text)) return [];
        PolicyModel policy = PolicyReader.Read(json, kind);
        return file.IsPolicy || PolicySniffer.IsPolicy(policy) ? [new LocatedPolicy(policy, "")] : [];
    }

    /// <summary>A file of which only parts are policies: what is wrong around them is no matter of IAM's.</summary>
    private static JsonText Valid(FoundFile file, JsonText json)
    {
        if (json.Errors.FirstOrDefault(static error => error.Kind != JsonErrorKind.DuplicateName) is not { } error) return json;
        throw new UnusableInputException(file.Path + new LineMap(json.Text).Locate(error.Message, error.Range));
    }

    private static bool IsYaml(FoundFile file, string text)
    {
        if (!FileNames.MayBeYaml(file.Path) || text.AsSpan().TrimStart() is ['{' or '[', ..] or []) return false;
        // Of a text without a name only a template is taken for YAML: of anything else, JSON's rules tell what is wrong.
        return file.Path != TextInput.StandardInput || text.Contains("Resources:", StringComparison.Ordinal);
    }

    private static IReadOnlyList<LocatedPolicy> InYaml(FoundFile file, string text, PolicyKind kind)
    {
        bool maybe = text.Contains("Resources", StringComparison.Ordinal) && text.Contains("AWS::", StringComparison.Ordinal);
        if (!file.IsPolicy && !maybe) return [];
        JsonText json = JsonReader.Read(YamlText.ToJson(file.Path, text, out SourceMap map));
        if (Template.IsTemplate(json.Root)) return [.. Template.Find(json, kind).Select(policy => policy.Through(map))];
        if (!file.IsPolicy) return [];
        throw new UnusableInputException($"{file.Path}: This is no template of CloudFormation; a policy document is JSON.");
    }
}
