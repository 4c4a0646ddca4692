using System.Text;
using System.Text.Json;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Generated policies and a request.</summary>
internal sealed record EvaluationCase(PolicySetCase Policies, RequestCase Request)
{
    /// <summary>The line that asks the oracle.</summary>
    public string ToLine(int id)
    {
        var json = new StringBuilder("{\"id\":").Append(id);
        Policy(json, "resourcePolicy", Policies.Resource);
        Policy(json, "session", Policies.Session);
        json.Append(",\"policies\":");
        List(json, Policies.Identity);
        if (Policies.Boundaries.Length > 0) List(json.Append(",\"boundaries\":"), Policies.Boundaries);
        if (Policies.Endpoint.Length > 0) List(json.Append(",\"vpce\":"), Policies.Endpoint);
        Levels(json, "scps", Policies.ServiceControl);
        Levels(json, "rcps", Policies.ResourceControl);
        json.Append(",\"action\":").Append(Text(Request.Action.Name)).Append(",\"resource\":").Append(Text(Request.Resource))
            .Append(",\"resourceAccount\":").Append(Text(Request.ResourceAccount)).Append(",\"principal\":").Append(Text(Request.Principal))
            .Append(",\"wildcardOnlyAction\":").Append(Request.Action.TakesOnlyStar ? "true" : "false").Append(",\"context\":{");
        for (int i = 0; i < Request.Context.Length; i++)
        {
            ContextCase value = Request.Context[i];
            if (i > 0) json.Append(',');
            json.Append(Text(value.Key)).Append(':');
            if (value.IsList) json.Append('[').AppendJoin(',', value.Values.Select(Text)).Append(']');
            else json.Append(Text(value.Values[0]));
        }

        return json.Append("}}").ToString();
    }

    private static string Text(string value) => JsonSerializer.Serialize(value);

    private static void Policy(StringBuilder json, string name, PolicyCase? policy)
    {
        if (policy is not null) json.Append(",\"").Append(name).Append("\":").Append(policy.Json);
    }

    private static void List(StringBuilder json, PolicyCase[] policies) =>
        json.Append('[').AppendJoin(',', policies.Select(policy => policy.Json)).Append(']');

    private static void Levels(StringBuilder json, string name, PolicyCase[][] levels)
    {
        if (levels.Length == 0) return;
        json.Append(",\"").Append(name).Append("\":[");
        for (int i = 0; i < levels.Length; i++)
        {
            if (i > 0) json.Append(',');
            List(json, levels[i]);
        }

        json.Append(']');
    }
}
