namespace PolicyKit.Tool.Importing;

/// <summary>Text of others made fit for one field of one line: white space, of any kind and length, becomes one space.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
