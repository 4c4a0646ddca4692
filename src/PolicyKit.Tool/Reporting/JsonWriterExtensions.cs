using System.Globalization;
using PolicyKit.Json;

namespace PolicyKit.Tool.Reporting;

/// <summary>Members of one value.</summary>
internal static class JsonWriterExtensions
{
    public static void Member(this JsonWriter writer, string name, string value)
    {
        writer.Name(name);
        writer.String(value);
    }

    public static void Member(this JsonWriter writer, string name, int value)
    {
        writer.Name(name);
        writer.Raw(value.ToString(CultureInfo.InvariantCulture));
    }

    public static void Member(this JsonWriter writer, string name, bool value)
    {
        writer.Name(name);
        writer.Raw(value ? "true" : "false");
    }

    /// <summary>A member that is an object with a text, as SARIF has messages.</summary>
    public static void Text(this JsonWriter writer, string name, string text)
    {
        writer.Name(name);
        writer.BeginObject();
        writer.Member("text", text);
        writer.EndObject();
    }
}
