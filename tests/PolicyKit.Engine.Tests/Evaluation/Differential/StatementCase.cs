using System.Text;
using System.Text.Json;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>A generated statement.</summary>
internal sealed record StatementCase(bool IsAllow, string[] Actions, string[] Resources)
{
    public static StatementCase AllowAll { get; } = new(true, ["*"], ["*"]);

    public bool NotAction { get; init; }

    public bool NotResource { get; init; }

    /// <summary>The Principal element as JSON; null for a statement without it.</summary>
    public string? Principal { get; init; }

    public bool NotPrincipal { get; init; }

    public ConditionCase[] Conditions { get; init; } = [];

    public void Write(StringBuilder json)
    {
        json.Append("{\"Effect\":\"").Append(IsAllow ? "Allow" : "Deny").Append('"');
        if (Principal is not null) json.Append(NotPrincipal ? ",\"NotPrincipal\":" : ",\"Principal\":").Append(Principal);
        Write(json.Append(NotAction ? ",\"NotAction\":" : ",\"Action\":"), Actions);
        if (Resources.Length > 0) Write(json.Append(NotResource ? ",\"NotResource\":" : ",\"Resource\":"), Resources);
        if (Conditions.Length > 0)
        {
            string separator = ",\"Condition\":{";
            foreach (var group in Conditions.DistinctBy(condition => condition.Identity).GroupBy(condition => condition.Operator))
            {
                json.Append(separator).Append(Text(group.Key)).Append(':');
                string inner = "{";
                foreach (ConditionCase condition in group)
                {
                    Write(json.Append(inner).Append(Text(condition.Key)).Append(':'), condition.Values);
                    inner = ",";
                }

                json.Append('}');
                separator = ",";
            }

            json.Append('}');
        }

        json.Append('}');
    }

    private static void Write(StringBuilder json, string[] values)
    {
        if (values.Length == 1) json.Append(Text(values[0]));
        else json.Append('[').AppendJoin(',', values.Select(Text)).Append(']');
    }

    private static string Text(string value) => JsonSerializer.Serialize(value);
}
