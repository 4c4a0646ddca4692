using PolicyKit.Json;
using PolicyKit.Proof;

namespace PolicyKit.Tool.Asking;

/// <summary>A report on isolation as the fields of a batch's answer.</summary>
internal static class IsolationJson
{
    /// <summary>The fields of a line and of its answer.</summary>
    public const string Form = "{id, clients: [{client, policies, context?}]} -> {id, verdict, overlaps: [{client, pattern, otherClient, "
        + "otherPattern, witness, certain}], shared: [{client, actions}]}";

    public static void Write(JsonWriter writer, IsolationReport report)
    {
        Write(writer, "verdict", report.Verdict.ToString());
        writer.Name("overlaps");
        writer.BeginArray();
        foreach (IsolationOverlap overlap in report.Overlaps)
        {
            writer.BeginObject();
            Write(writer, "client", overlap.Client);
            Write(writer, "pattern", overlap.Pattern);
            Write(writer, "otherClient", overlap.OtherClient);
            Write(writer, "otherPattern", overlap.OtherPattern);
            Write(writer, "witness", overlap.Witness);
            writer.Name("certain");
            writer.Raw(overlap.IsCertain ? "true" : "false");
            writer.EndObject();
        }

        writer.EndArray();
        writer.Name("shared");
        writer.BeginArray();
        foreach (SharedGrant shared in report.SharedByDesign)
        {
            writer.BeginObject();
            Write(writer, "client", shared.Client);
            writer.Name("actions");
            writer.BeginArray();
            foreach (string action in shared.Actions) writer.String(action);
            writer.EndArray();
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void Write(JsonWriter writer, string name, string value)
    {
        writer.Name(name);
        writer.String(value);
    }
}
