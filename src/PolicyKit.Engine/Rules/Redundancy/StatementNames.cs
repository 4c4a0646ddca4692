using PolicyKit.Model;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Names a statement in a message, by its Sid, or by its place from 1.</summary>
internal static class StatementNames
{
    public static string Of(PolicyModel policy, StatementModel statement)
    {
        if (statement.Sid is { IsKnown: true, Text.Length: > 0 } sid) return $"statement {sid.Text}";
        for (int i = 0; i < policy.Statements.Count; i++)
        {
            if (policy.Statements[i] == statement) return $"statement {i + 1}";
        }

        return "another statement";
    }
}
