using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Names;

/// <summary>What keeps a text from being an action, <c>prefix:Name</c> (AWS: "IAM JSON policy elements: Action").</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Advice">What to write.</param>
/// <param name="Meant">The actions that were meant; empty where that is not clear.</param>
internal sealed record ActionFlaw(string What, string Advice, IReadOnlyList<string> Meant)
{
    private const string Refused = "IAM refuses the policy";

    private static readonly char[] Lists = [',', ';', '|'];
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', .. Lists];
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Template = ['{', '<', PatternToken.Hole];

    /// <summary>Whether IAM refuses the policy for it.</summary>
    public bool IsRefused { get; init; } = true;

    /// <summary>What is wrong with a policy that holds it.</summary>
    public string Message => Effect.Length > 0 ? $"{What}, so {Effect}: {Advice}" : $"{What}: {Advice}";

    /// <summary>What that does to a policy.</summary>
    private string Effect { get; init; } = Refused;

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
        bool isList = text.IndexOfAny(Lists) >= 0;
        if (parts.Length > 1 && Several(parts, isList, catalogue) is { } several)
            return new($"\"{text}\" holds several actions", "write each in quotes of its own.", several) { Effect = "IAM knows none of them" };
        string joined = string.Concat(parts);
        return FindInName(ActionName.Parse(joined)) is null
            ? new($"An action holds no {(isList ? "commas" : "blanks")}", $"write \"{joined}\".", [joined]) { Effect = $"IAM knows no \"{text}\"" }
            : new($"\"{text}\" is no action", "write one such as s3:GetObject.", []);
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
        if (text.StartsWith("arn:", StringComparison.OrdinalIgnoreCase))
            return new($"\"{text}\" is an ARN and no action", "put it into Resource, and an action such as s3:GetObject here.", []);
        if (action.Colon == 0 || action.Name.Length == 0)
        {
            string lacking = action.Colon == 0 ? "the service before" : "the name behind";
            return new($"\"{text}\" lacks {lacking} the colon", "write one such as s3:GetObject.", []);
        }

        if (action.Name.IndexOf(':') >= 0)
        {
            string once = action.Service + ":" + action.Name.TrimStart(':');
            bool isOnce = once.LastIndexOf(':') == action.Colon && once.Length > action.Colon + 1;
            return new($"\"{text}\" holds more than one colon", "write one such as s3:GetObject.", isOnce ? [once] : []);
        }

        if (text == "*:*")
        {
            return new("IAM knows no wildcard for services; it reads *:* as *, every action", "write *, or better the actions that are needed.", ["*"])
            {
                IsRefused = false,
                Effect = "",
            };
        }

        return action.Service.IndexOfAny(Wildcards) >= 0
            ? new($"\"{text}\" has a wildcard in the service's prefix, where IAM knows none", "write an action for each service, or * for every action.", [])
            {
                Effect = "it refuses the policy",
            }
            : null;
    }

    private static ActionFlaw FindWithoutColon(string text)
    {
        int dot = text.IndexOf('.');
        bool isOneDot = dot > 0 && dot < text.Length - 1 && text.IndexOf('.', dot + 1) < 0;
        string meant = isOneDot ? text.Substring(0, dot) + ":" + text.Substring(dot + 1) : "";
        return text.Length == 0
            ? new("The action is empty", "write one such as s3:GetObject.", [])
            : new($"\"{text}\" names no service", $"write service:Action, such as {(meant.Length > 0 ? meant : "s3:GetObject")}.", meant.Length > 0 ? [meant] : []);
    }
}
