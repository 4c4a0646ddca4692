using System.Text;
using static PolicyKit.Access.ShellText;

namespace PolicyKit.Access;

/// <summary>Writes the script: the functions first, then what the plan says, a call a line.</summary>
internal static class AwsCliScript
{
    public static string Write(AccessPlan plan, PlannedAccess planned, AwsCliScriptOptions options)
    {
        Check(planned, options);
        var script = new StringBuilder(AwsCliFunctions.Common);
        if (planned.Groups.Any(group => group.Removed.Any())) script.Append(AwsCliFunctions.RemoveMember);
        if (options.RemoveUnlistedMembers) script.Append(AwsCliFunctions.RemoveUnlisted);
        if (options.CreateAccessKeysFor.Count > 0) script.Append(AwsCliFunctions.AccessKey);

        script.Append("\n# The plan\n");
        Set(script, "account", plan.Account.ToString());
        Set(script, "partition", plan.Partition.Id);
        Set(script, "path", plan.Path);
        if (options.CreateAccessKeysFor.Count > 0) Set(script, "key_folder", options.AccessKeyFolder);
        script.Append("refuse_wrong_credentials\n");
        if (planned.Users.Any()) script.Append("\n# Users\n");
        foreach (string user in planned.Users) Call(script, "ensure_user", user);
        foreach (PlannedGroup group in planned.Groups) Append(script, group, options);
        if (options.CreateAccessKeysFor.Count > 0) script.Append("\n# Access keys\n");
        foreach (string user in options.CreateAccessKeysFor) Call(script, "ensure_access_key", user);
        return script.ToString();
    }

    private static void Append(StringBuilder script, PlannedGroup group, AwsCliScriptOptions options)
    {
        script.Append("\n# Client ").Append(group.Client);
        if (group.Environment is not null) script.Append(", environment ").Append(group.Environment);
        script.Append('\n');
        Call(script, "ensure_group", group.Name);
        Call(script, "ensure_policy", group.Name, AwsCliJson.Format(group.Policy.ToJson()));
        Call(script, "ensure_attached", group.Name);
        foreach (string user in group.Members) Call(script, "ensure_member", group.Name, user);
        foreach (string user in group.Removed) Call(script, "ensure_not_member", group.Name, user);
        if (options.RemoveUnlistedMembers) Call(script, "remove_unlisted_members", [group.Name, .. group.Members]);
    }

    private static void Call(StringBuilder script, string function, params string[] arguments) =>
        script.Append(function).Append(' ').Append(string.Join(" ", arguments.Select(Quote))).Append('\n');

    private static void Set(StringBuilder script, string variable, string value) =>
        script.Append(variable).Append('=').Append(Quote(value)).Append('\n');

    private static void Check(PlannedAccess planned, AwsCliScriptOptions options)
    {
        var users = new HashSet<string>(planned.Users, StringComparer.Ordinal);
        List<string> problems = [];
        foreach (string user in options.CreateAccessKeysFor)
        {
            if (!users.Contains(user)) problems.Add($"An access key is asked for '{user}', who is no user of the plan.");
        }

        string folder = options.AccessKeyFolder;
        bool isFolder = folder.Length > 0 && !folder.Any(char.IsControl);
        if (!isFolder) problems.Add("The folder for access keys must be the name of a folder.");
        if (problems.Count > 0) throw new AccessPlanException(problems);
    }
}
