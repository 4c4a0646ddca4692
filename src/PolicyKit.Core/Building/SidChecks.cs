namespace PolicyKit.Building;

/// <summary>The grammar of a Sid and that it is unique (AWS: "IAM JSON policy elements: Sid").</summary>
internal static class SidChecks
{
    public static void CheckGrammar(string sid, int statement, ProblemList problems)
    {
        if (sid.Length == 0)
        {
            problems.Add("The Sid is empty. Leave it out, or name the statement.", statement);
            return;
        }

        foreach (char c in sid)
        {
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9') continue;
            problems.Add($"The Sid \"{sid}\" holds '{c}'; a Sid takes the letters A-Z and a-z and the digits only.", statement);
            return;
        }
    }

    public static void CheckUnique(List<StatementContent> statements, ProblemList problems)
    {
        HashSet<string>? seen = null;
        HashSet<string>? reported = null;
        foreach (StatementContent statement in statements)
        {
            if (statement.Sid is not { Length: > 0 } sid) continue;
            seen ??= new HashSet<string>(StringComparer.Ordinal);
            if (seen.Add(sid) || !(reported ??= new HashSet<string>(StringComparer.Ordinal)).Add(sid)) continue;
            problems.Add(
                $"Two statements have the Sid \"{sid}\", which must be unique in a policy (an Allow that needs several " +
                "statements numbers its Sid: Read1, Read2). Rename one of them.");
        }
    }
}
