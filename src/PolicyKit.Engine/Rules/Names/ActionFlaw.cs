using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Names;

/// <summary>What keeps a text from being an action, <c>prefix:Name</c> (AWS: "IAM JSON policy elements: Action").</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Meant">The actions that were meant; empty where that is not clear.</param>
/// <param name="IsRefused">Whether IAM refuses the policy for it.</param>
internal sealed record ActionFlaw(string Message, IReadOnlyList<string> Meant, bool IsRefused = true)
{
    private static readonly char[] Lists = [',', ';', '|'];
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', .. Lists];
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Template = ['{', '<', PatternToken.Hole];

    /// <summary>The flaw, or null. What a template or a host will fill in is not judged.</summary>
    public static ActionFlaw? Find(string text, ServiceCatalogue catalogue)
    {
        if (MayBeTemplate(text)) return null;
        return text.IndexOfAny(Separators) >= 0 ? FindInParts(text, catalogue) : FindInName(ActionName.Parse(text));
    }

    /// <summary>Whether a text has what templates and hosts fill in.</summary>
    public static bool MayBeTemplate(string text) => text.IndexOfAny(Template) >= 0;

    private static ActionFlaw FindInParts(string text, ServiceCatalogue catalogue)
    {
        string[] parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && Several(parts, isList: text.IndexOfAny(Lists) >= 0, catalogue) is { } several)
        {
            return new($"\"{text}\" holds several actions, so IAM knows none of them: write each in quotes of its own.", several);
        }

        string joined = string.Concat(parts);
        return FindInName(ActionName.Parse(joined)) is null
            ? new($"An action holds no {(text.IndexOfAny(Lists) >= 0 ? "commas" : "blanks")}, so IAM knows no \"{text}\": write "
                + $"\"{joined}\".", [joined])
            : new($"\"{text}\" is no action, so IAM refuses the policy: write one such as s3:GetObject.", []);
    }

    /// <summary>
    /// The actions that the parts are, or null. A part without service has that of the first; where blanks alone part them, which may
    /// stand within an action, it must be an action of it.
    /// </summary>
    private static string[]? Several(string[] parts, bool isList, ServiceCatalogue catalogue)
    {
        string service = ActionName.Parse(parts[0]).Service;
        string[] actions =
        [
            .. parts.Select(part => part.IndexOf(':') < 0 && service.Length > 0
                && (isList || catalogue.FindAction(service + ":" + part) is not null) ? service + ":" + part : part),
        ];
        return actions.All(action => FindInName(ActionName.Parse(action)) is null) ? actions : null;
    }

    private static ActionFlaw? FindInName(ActionName action)
    {
        string text = action.Text;
        if (action.IsEverything) return null;
        if (action.Colon < 0) return FindWithoutColon(text);
        if (text.StartsWith("arn:", StringComparison.OrdinalIgnoreCase)) return new(
            $"\"{text}\" is an ARN and no action, so IAM refuses the policy: put it into Resource, and an action such as "
            + $"s3:GetObject here.", []);
        if (action.Colon == 0 || action.Name.Length == 0) return new($"\"{text}\" lacks "
            + $"{(action.Colon == 0 ? "the service before" : "the name behind")} the colon, so IAM refuses the policy: "
            + $"write one such as s3:GetObject.", []);
        if (action.Name.IndexOf(':') >= 0)
        {
            string once = action.Service + ":" + action.Name.TrimStart(':');
            return new($"\"{text}\" holds more than one colon, so IAM refuses the policy: write one such as "
                + $"s3:GetObject.", once.LastIndexOf(':') == action.Colon && once.Length > action.Colon + 1 ? [once] : []);
        }

        if (text == "*:*") return new("IAM knows no wildcard for services; it reads *:* as *, every action: write *, or "
            + "better the actions that are needed.", ["*"], IsRefused: false);
        return action.Service.IndexOfAny(Wildcards) >= 0
            ? new($"\"{text}\" has a wildcard in the service's prefix, where IAM knows none, so it refuses the policy: "
                + $"write an action for each service, or * for every action.", [])
            : null;
    }

    private static ActionFlaw FindWithoutColon(string text)
    {
        int dot = text.IndexOf('.');
        bool isOneDot = dot > 0 && dot < text.Length - 1 && text.IndexOf('.', dot + 1) < 0;
        string meant = isOneDot ? text.Substring(0, dot) + ":" + text.Substring(dot + 1) : "";
        return text.Length == 0
            ? new("The action is empty, so IAM refuses the policy: write one such as s3:GetObject.", [])
            : new($"\"{text}\" names no service, so IAM refuses the policy: write service:Action, such as "
                + $"{(meant.Length > 0 ? meant : "s3:GetObject")}.", meant.Length > 0 ? [meant] : []);
    }
}
