namespace PolicyKit.Matching;

/// <summary>
/// An ARN, possibly with wildcards and variables, split into its six fields (AWS: "Identify AWS resources with Amazon Resource
/// Names (ARNs)"). <c>${...}</c> is passed over as one piece, since it may hold colons.
/// </summary>
internal sealed class Arn
{
    private const int Fields = 6;
    private readonly int[] _starts;

    private Arn(string text, int[] starts, int count)
    {
        Text = text;
        _starts = starts;
        FieldCount = count;
    }

    public string Text { get; }

    /// <summary>How many of the six fields are there. IAM fills the missing ones of an identity policy with <c>*</c>.</summary>
    public int FieldCount { get; }

    public bool IsComplete => FieldCount == Fields;

    public string Partition => Field(1);

    public string Service => Field(2);

    public string Region => Field(3);

    public string Account => Field(4);

    /// <summary>All that stands behind the fifth colon.</summary>
    public string Resource => Field(5);

    /// <summary>Where a field begins in <see cref="Text"/>: 0 is <c>arn</c>, 5 the resource.</summary>
    public int StartOf(int field) => field < FieldCount ? _starts[field] : Text.Length;

    public string Field(int field)
    {
        if (field >= FieldCount) return "";
        int start = _starts[field];
        int end = field + 1 < FieldCount ? _starts[field + 1] - 1 : Text.Length;
        return Text.Substring(start, end - start);
    }

    /// <summary>The text with the fields that it lacks as <c>*</c>, as IAM fills them in identity policies; no ARN stays as it is.</summary>
    public static string Complete(string text)
    {
        int missing = TryParse(text) is { } arn ? Fields - arn.FieldCount : 0;
        return missing == 0 ? text : text + string.Concat(Enumerable.Repeat(":*", missing));
    }

    /// <summary>Splits a text that begins with <c>arn:</c>; null for any other.</summary>
    public static Arn? TryParse(string text)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal)) return null;
        var starts = new int[Fields];
        int count = 1;
        for (int at = 0; at < text.Length && count < Fields; at++)
        {
            int variable = PolicyVariable.LengthAt(text, at);
            if (variable > 0) at += variable - 1;
            else if (text[at] == ':') starts[count++] = at + 1;
        }

        return new Arn(text, starts, count);
    }
}
