using PolicyKit.Json;
using PolicyKit.Proof;

namespace PolicyKit.Tool.Asking;

/// <summary>The access that appears or disappears, as an array.</summary>
internal static class DifferenceJson
{
    public static void Write(JsonWriter writer, IReadOnlyList<AccessClass> classes)
    {
        writer.BeginArray();
        foreach (AccessClass access in classes) Write(writer, access);
        writer.EndArray();
    }

    private static void Write(JsonWriter writer, AccessClass access)
    {
        writer.BeginObject();
        Write(writer, access.ActionsAreExcluded ? "notActions" : "actions", access.Actions);
        Write(writer, access.ResourcesAreExcluded ? "notResources" : "resources", access.Resources);
        Write(writer, access.PrincipalsAreExcluded ? "notPrincipals" : "principals", access.Principals);
        Write(writer, "conditions", access.Conditions);
        if (access.Sid is { } sid)
        {
            writer.Name("sid");
            writer.String(sid);
        }

        if (access.Example is { } example)
        {
            writer.Name("example");
            RequestJson.Write(writer, example);
        }

        writer.EndObject();
    }

    private static void Write(JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.Name(name);
        writer.BeginArray();
        foreach (string value in values) writer.String(value);
        writer.EndArray();
    }
}
