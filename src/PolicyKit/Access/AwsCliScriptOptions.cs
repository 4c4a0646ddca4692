namespace PolicyKit.Access;

/// <summary>What an AWS CLI script does beyond creating and updating what the plan lists.</summary>
public sealed class AwsCliScriptOptions
{
    /// <summary>
    /// Whether the script takes everybody out of the plan's groups whom the plan does not list there. Otherwise only those leave
    /// whom <see cref="AccessPlan.RemoveMember"/> names.
    /// </summary>
    public bool RemoveUnlistedMembers { get; init; }

    /// <summary>
    /// The users who get an access key, unless they have one. None by default: a person should sign in, and a program on AWS
    /// should have a role.
    /// </summary>
    public IReadOnlyList<string> CreateAccessKeysFor { get; init; } = [];

    /// <summary>
    /// The folder that the new access keys are written to, a file each, which only its owner may read. Relative to where the
    /// script is run.
    /// </summary>
    public string AccessKeyFolder { get; init; } = "access-keys";
}
