using PolicyKit.Matching;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>
/// The endings that ARNs of some types have and that no list of resource types shows (AWS: "Identity-based policies for AWS
/// Secrets
/// Manager", "Use aliases to control access to KMS keys", "CloudWatch Logs resources and operations", "DynamoDB: index").
/// </summary>
internal static class ArnTraps
{
    private const int SuffixLength = 6;
    private static readonly char[] Open = ['*', '?', '$', PatternToken.Hole];

    private static readonly HashSet<string> OnStreams = new(StringComparer.Ordinal)
    {
        "CreateLogStream", "PutLogEvents", "GetLogEvents", "FilterLogEvents", "DescribeLogStreams", "DeleteLogStream",
        "StartQuery",
    };

    /// <summary>Whether the resource is of a type that has a trap, before anything is compared.</summary>
    public static bool MayHold(string text) => text.IndexOf(":secret:", StringComparison.Ordinal) > 0
        || text.IndexOf(":alias/", StringComparison.Ordinal) > 0
        || text.IndexOf(":log-group:", StringComparison.Ordinal) > 0
        || text.IndexOf(":table/", StringComparison.Ordinal) > 0;

    /// <summary>
    /// The trap that a resource stepped into, or null.
    /// </summary>
    public static ArnFlaw? Find(string text, StatementActions actions)
    {
        if (Arn.TryParse(text) is not { IsComplete: true } arn) return null;
        int start = arn.StartOf(5);
        string name = arn.Resource;
        bool Begins(string type) => name.StartsWith(type, StringComparison.Ordinal);
        return arn.Service switch
        {
            "secretsmanager" when Begins("secret:") => Secret(text, start, name),
            "kms" when Begins("alias/") => Alias(start, name, actions),
            "logs" when Begins("log-group:") => LogGroup(text, start, name, actions),
            "dynamodb" when Begins("table/") => Index(text, start, name),
            _ => null,
        };
    }

    private static ArnFlaw? Secret(string text, int start, string name)
    {
        if (name.IndexOfAny(Open) >= 0 || name.Length == "secret:".Length || HasSuffix(name)) return null;
        return new(start, name.Length, $"The ARN of a secret ends in a hyphen and {SuffixLength} random characters, so "
            + $"this matches no secret: write \"{name}-??????\".")
        {
            Repair = (text.Length, 0, "-??????"),
        };
    }

    /// <summary>Whether the name may end in the random characters: six letters and digits, which are seldom a word's.</summary>
    private static bool HasSuffix(string name)
    {
        int dash = name.LastIndexOf('-');
        if (dash < 0 || name.Length - dash - 1 != SuffixLength) return false;
        string suffix = name.Substring(dash + 1);
        bool isPlain = suffix.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        return isPlain && suffix is not ("secret" or "config" or "apikey");
    }

    private static ArnFlaw? Alias(int start, string name, StatementActions actions)
    {
        bool isAboutAliases = !actions.IsComplete || actions.Known.Count == 0
            || actions.Known.Any(action =>
                action.Service != "kms" || action.Resources.Any(taken => taken.ResourceType.Name == "alias"));
        if (isAboutAliases) return null;
        return new(start, name.Length, "Using a key is decided by the key's ARN and never by its alias's, so this matches "
            + "nothing: write key/KEY_ID, or key/* with a condition on kms:ResourceAliases.")
        {
            Repair = (start, name.Length, "key/KEY_ID"),
        };
    }

    private static ArnFlaw? LogGroup(string text, int start, string name, StatementActions actions)
    {
        int end = name.IndexOf(':', "log-group:".Length);
        bool isOpenEnd = name.Length == "log-group:".Length || name[name.Length - 1] is '*' or '}' or PatternToken.Hole;
        bool isOfStreams = actions.Known.Any(action => action.Service == "logs" && OnStreams.Contains(action.Name));
        if (end >= 0 || isOpenEnd || !isOfStreams) return null;
        return new(start, name.Length, "The ARN that log events and streams are checked against goes on behind the "
            + $"group's name, so this matches none of them: write \"{name}:*\".")
        {
            Repair = (text.Length, 0, ":*"),
        };
    }

    private static ArnFlaw? Index(string text, int start, string name)
    {
        string trimmed = name.TrimEnd('/');
        if (!trimmed.EndsWith("/index", StringComparison.Ordinal) || trimmed.Split('/').Length != 3) return null;
        return new(start, name.Length, $"An index's ARN ends in its name, so this matches none: write \"{trimmed}/*\".")
        {
            Repair = (text.Length - (name.Length - trimmed.Length), name.Length - trimmed.Length, "/*"),
        };
    }
}
