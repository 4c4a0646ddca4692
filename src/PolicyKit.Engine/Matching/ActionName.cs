namespace PolicyKit.Matching;

/// <summary>An action as a policy writes it, <c>prefix:Name</c> or <c>*</c> (AWS: "IAM JSON policy elements: Action").</summary>
internal readonly struct ActionName
{
    private ActionName(string text, int colon)
    {
        Text = text;
        Colon = colon;
    }

    public string Text { get; }

    /// <summary>Where the colon stands, or -1.</summary>
    public int Colon { get; }

    /// <summary>Whether this is the lone <c>*</c>: every action of every service.</summary>
    public bool IsEverything => Colon < 0 && IsOnlyStars(Text);

    /// <summary>The service prefix in lower case, since IAM ignores its case; empty where there is no colon.</summary>
    public string Service => Colon < 0 ? "" : Text.Substring(0, Colon).ToLowerInvariant();

    /// <summary>The action's name or pattern, as written.</summary>
    public string Name => Text.Substring(Colon + 1);

    /// <summary>Whether every action of the service is meant, as by <c>s3:*</c>.</summary>
    public bool IsServiceWide => Colon > 0 && IsOnlyStars(Name);

    public bool HasWildcard => Text.IndexOf('*') >= 0 || Text.IndexOf('?') >= 0;

    public static ActionName Parse(string text) => new(text, text.IndexOf(':'));

    private static bool IsOnlyStars(string text)
    {
        foreach (char c in text)
        {
            if (c != '*') return false;
        }

        return text.Length > 0;
    }
}
