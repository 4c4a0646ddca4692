using System.Text;

namespace PolicyKit.Access;

/// <summary>JSON laid out as the AWS CLI prints it, so that a script can compare a document by its text.</summary>
internal static class AwsCliJson
{
    private const int Indent = 4;

    /// <summary>Lays out JSON that has no white space outside of its strings and no empty object or array.</summary>
    public static string Format(string json)
    {
        var text = new StringBuilder(json.Length * 2);
        int depth = 0;
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (inString)
            {
                text.Append(c);
                if (c == '\\') text.Append(json[++i]);
                inString = c != '"';
                continue;
            }

            switch (c)
            {
                case '{' or '[': Break(text.Append(c), ++depth); break;
                case '}' or ']': Break(text, --depth).Append(c); break;
                case ',': Break(text.Append(c), depth); break;
                case ':': text.Append(": "); break;
                default:
                    inString = c == '"';
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static StringBuilder Break(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * Indent);
}
