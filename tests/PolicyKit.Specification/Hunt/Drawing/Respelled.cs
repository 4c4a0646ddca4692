namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>The same policy in other words: forms that mean the same (AWS: "AWS JSON policy elements: Principal", "ARN condition operators").</summary>
internal static class Respelled
{
    private static readonly (string One, string Other)[] Forms =
    [
        ("\"Principal\":\"*\"", "\"Principal\":{\"AWS\":\"*\"}"),
        ("\"AWS\":[\"*\"]", "\"AWS\":\"*\""),
        ("\"arn:aws:iam::444455556666:root\"", "\"444455556666\""),
        ("\"arn:aws:iam::111122223333:root\"", "\"111122223333\""),
        ("\"ArnEquals", "\"ArnLike"),
        ("\"ArnNotEquals", "\"ArnNotLike"),
        ("\"s3:GetObject\"", "\"s3:getobject\""),
        ("\"203.0.113.7\"", "\"203.0.113.7/32\""),
    ];

    public static string Of(Draw draw, string text)
    {
        foreach ((string one, string other) in Forms)
        {
            if (draw.Chance(0.3)) continue;
            // Only one of the two may stand there: under one operator a key must not stand twice.
            bool hasBoth = text.Contains(one, StringComparison.Ordinal) && text.Contains(other, StringComparison.Ordinal) && one.Contains("Arn", StringComparison.Ordinal);
            if (!hasBoth) text = text.Replace(one, other, StringComparison.Ordinal);
        }

        return text;
    }
}
