namespace PolicyKit.Json;

/// <summary>Reports names that stand twice in one object. IAM refuses such a policy; most readers silently take the last.</summary>
internal static class JsonDuplicates
{
    private const int Few = 8;

    public static void Report(List<JsonMember> members, JsonErrors errors)
    {
        if (members.Count < 2) return;
        HashSet<string>? names = members.Count > Few ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < members.Count; i++)
        {
            string name = members[i].Name;
            bool twice = names is null ? StandsBefore(members, i, name) : !names.Add(name);
            if (twice && members[i].Value.Kind != JsonKind.Unknown)
            {
                errors.Add(JsonErrorKind.DuplicateName, members[i].NameRange, $"\"{name}\" stands twice in one object, which IAM refuses: keep one, or merge their values.");
            }
        }
    }

    private static bool StandsBefore(List<JsonMember> members, int index, string name)
    {
        for (int i = 0; i < index; i++)
        {
            if (members[i].Name == name) return true;
        }

        return false;
    }
}
