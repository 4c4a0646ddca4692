using PolicyKit.Json;

namespace PolicyKit.Building;

/// <summary>
/// Writes the canonical document: elements in a fixed order, one value as a string, several as an array, values in the author's
/// order.
/// </summary>
internal static class PolicyWriter
{
    /// <summary>The types of principals as a policy writes them, by <see cref="PrincipalType"/>.</summary>
    public static readonly string[] PrincipalNames = ["*", "AWS", "Service", "Federated", "CanonicalUser"];

    public static string Write(IReadOnlyList<StatementContent> statements, Partition partition, bool indented)
    {
        JsonWriter writer = JsonWriter.Start(indented);
        writer.BeginObject();
        writer.Name("Version");
        writer.String("2012-10-17");
        writer.Name("Statement");
        writer.BeginArray();
        for (int i = 0; i < statements.Count; i++) WriteStatement(writer, statements[i], partition.ArnPrefix);
        writer.EndArray();
        writer.EndObject();
        return writer.Finish();
    }

    private static void WriteStatement(JsonWriter writer, StatementContent statement, string arnPrefix)
    {
        writer.BeginObject();
        if (statement.Sid is not null)
        {
            writer.Name("Sid");
            writer.String(statement.Sid);
        }

        writer.Name("Effect");
        writer.String(statement.Allows ? "Allow" : "Deny");
        if (statement.Principals is not null) WritePrincipals(writer, statement, arnPrefix);
        writer.Name(statement.Exclusion == StatementExclusion.NotAction ? "NotAction" : "Action");
        WriteValues(writer, statement.Actions, null);
        if (statement.Resources.Length > 0)
        {
            writer.Name(statement.Exclusion == StatementExclusion.NotResource ? "NotResource" : "Resource");
            WriteValues(writer, statement.Resources, arnPrefix);
        }

        if (statement.Conditions.Length > 0) WriteConditions(writer, statement.Conditions, arnPrefix);
        writer.EndObject();
    }

    private static void WritePrincipals(JsonWriter writer, StatementContent statement, string arnPrefix)
    {
        Principal[] principals = statement.Principals!;
        writer.Name(statement.AllExcept ? "NotPrincipal" : "Principal");
        if (principals[0].Type == PrincipalType.Anyone)
        {
            writer.String("*");
            return;
        }

        writer.BeginObject();
        for (PrincipalType type = PrincipalType.Aws; type <= PrincipalType.CanonicalUser; type++)
        {
            string[] values = principals.Where(principal => principal.Type == type)
                .Select(static principal => principal.Value).Distinct(StringComparer.Ordinal).ToArray();
            if (values.Length == 0) continue;
            writer.Name(PrincipalNames[(int)type]);
            WriteValues(writer, values, arnPrefix);
        }

        writer.EndObject();
    }

    // An operator may come several times, each time with another key; it is written once, where it comes first.
    private static void WriteConditions(JsonWriter writer, Condition[] conditions, string arnPrefix)
    {
        writer.Name("Condition");
        writer.BeginObject();
        for (int i = 0; i < conditions.Length; i++)
        {
            string @operator = conditions[i].Operator;
            if (Array.FindIndex(conditions, 0, i, earlier => string.Equals(earlier.Operator, @operator)) >= 0) continue;
            writer.Name(@operator);
            writer.BeginObject();
            for (int j = i; j < conditions.Length; j++)
            {
                if (!string.Equals(conditions[j].Operator, @operator)) continue;
                writer.Name(conditions[j].Key);
                WriteValues(writer, conditions[j].Values, conditions[j].ComparesArns ? arnPrefix : null);
            }

            writer.EndObject();
        }

        writer.EndObject();
    }

    private static void WriteValues(JsonWriter writer, string[] values, string? arnPrefix)
    {
        if (values.Length != 1) writer.BeginArray();
        foreach (string value in values)
        {
            if (arnPrefix is not null && value.Length > 0 && value[0] == ':') writer.String(arnPrefix, value);
            else writer.String(value);
        }

        if (values.Length != 1) writer.EndArray();
    }
}
