using System.Text.RegularExpressions;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>The same policy in other words: forms that mean the same (AWS: "AWS JSON policy elements: Principal", "ARN condition operators").</summary>
internal static partial class Respelled
{
    private static readonly (string One, string Other)[] Forms =
    [
        ("\"Principal\":\"*\"", "\"Principal\":{\"AWS\":\"*\"}"),
        ("\"AWS\":[\"*\"]", "\"AWS\":\"*\""),
        ("\"ArnEquals", "\"ArnLike"),
        ("\"ArnNotEquals", "\"ArnNotLike"),
        ("\"s3:GetObject\"", "\"s3:getobject\""),
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

        // Elsewhere these are texts, of which each is another.
        if (draw.Chance(0.7)) text = Addresses().Replace(text, static block => block.Value.Replace("\"203.0.113.7\"", "\"203.0.113.7/32\"", StringComparison.Ordinal));
        return draw.Chance(0.3) ? text : Principals().Replace(text, static element => Root().Replace(element.Value, "\"$1\""));
    }

    [GeneratedRegex("IpAddress(IfExists)?\":\\{[^}]*\\}")]
    private static partial Regex Addresses();

    [GeneratedRegex("\"(Not)?Principal\":\\{[^}]*\\}")]
    private static partial Regex Principals();

    [GeneratedRegex("\"arn:aws:iam::([0-9]{12}):root\"")]
    private static partial Regex Root();
}
