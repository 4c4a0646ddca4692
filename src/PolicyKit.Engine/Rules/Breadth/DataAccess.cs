using PolicyKit.Catalogue;
using PolicyKit.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// Which actions do harm when they may be used on everything: those that change something, and those that read stored data.
/// </summary>
internal static class DataAccess
{
    private static readonly Dictionary<string, string> Contents = new(StringComparer.Ordinal)
    {
        ["s3:GetObject"] = "read every object",
        ["s3:GetObjectVersion"] = "read every object",
        ["s3:GetObjectTorrent"] = "read every object",
        ["s3:GetObjectVersionTorrent"] = "read every object",
        ["secretsmanager:GetSecretValue"] = "read every secret",
        ["ssm:GetParameter"] = "read every parameter",
        ["ssm:GetParameters"] = "read every parameter",
        ["ssm:GetParametersByPath"] = "read every parameter",
        ["ssm:GetParameterHistory"] = "read every parameter",
        ["kms:Decrypt"] = "decrypt with every key",
    };

    /// <summary>
    /// What only adds a record of what happened, or answers the request that called, and changes nothing that is there.
    /// </summary>
    private static readonly HashSet<string> Recording = new(StringComparer.Ordinal)
    {
        "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "cloudwatch:PutMetricData", "rum:PutRumEvents",
        "s3-object-lambda:WriteGetObjectResponse",
    };

    /// <summary>What acts on nobody but who calls, whatever the resource says (AWS: "ChangePassword" in the IAM API reference).</summary>
    private static readonly HashSet<string> OnOneself = new(StringComparer.Ordinal) { "iam:ChangePassword" };

    private static readonly string[] DecidingVerbs =
    [
        "Put", "Create", "Delete", "Update", "Add", "Remove", "Attach", "Detach", "Set", "Modify", "Grant", "Revoke", "Associate",
        "Disassociate", "Authorize", "Deauthorize", "Reset", "Share", "BatchGrant", "BatchRevoke", "Enable", "Disable", "Cancel",
    ];

    /// <summary>What begins so only reads, though AWS's data call a few of them writing.</summary>
    private static readonly string[] ReadingVerbs = ["List", "Describe"];

    private static readonly string[] MakingVerbs = ["Create", "Copy", "Allocate", "Import"];

    /// <summary>What the action does to the contents of everything; null where it reads none.</summary>
    public static string? ContentsOf(ActionDefinition action) =>
        Contents.TryGetValue(action.FullName, out string? what) ? what : null;

    /// <summary>
    /// Whether the action changes who may do what. AWS's access level alone does not tell:
    /// <c>backup:ListIndexedRecoveryPointsForSearch</c> has it as well.
    /// </summary>
    public static bool DecidesAccess(ActionDefinition action) => (action.AccessLevels & AccessLevel.PermissionsManagement) != 0
        && BeginsWith(action, DecidingVerbs);

    /// <summary>Whether the action acts on nobody but who calls, so that <c>*</c> is no wider than their own ARN.</summary>
    public static bool IsOnOneself(ActionDefinition action) => OnOneself.Contains(action.FullName);

    /// <summary>Whether it does harm that the action is allowed on everything.</summary>
    public static bool DoesHarm(ActionDefinition action)
    {
        if (ContentsOf(action) is not null || DecidesAccess(action)) return true;
        if ((action.AccessLevels & (AccessLevel.Write | AccessLevel.Tagging)) == 0) return false;
        return (action.AccessLevels & AccessLevel.PermissionsManagement) == 0 && !BeginsWith(action, ReadingVerbs)
            && !Recording.Contains(action.FullName) && !IsOnOneself(action) && !HasOneResource(action) && !MakesWhatHasNoNameYet(action);
    }

    /// <summary>Whether an account has just one of what the action acts on, so that <c>*</c> is no wider than its ARN.</summary>
    private static bool HasOneResource(ActionDefinition action) => action.Resources.Count > 0 && action.Resources.All(resource =>
        resource.ResourceType.Forms.All(form => form.ResourceTokens.All(token => !token.IsPlaceholder)));

    /// <summary>
    /// Whether the action makes what AWS then gives an id: no ARN can name it before, and nothing that is there is changed.
    /// </summary>
    private static bool MakesWhatHasNoNameYet(ActionDefinition action)
    {
        if (action.Resources.Count == 0 || !BeginsWith(action, MakingVerbs)) return false;
        ResourceTypeDefinition type = ResourceForms.TypesOf(action).First();
        string made = type.Name.Replace("-", "");
        TemplateToken last = type.Forms[0].ResourceTokens.LastOrDefault(token => token.IsPlaceholder);
        return last.Text?.EndsWith("Id", StringComparison.Ordinal) == true
            && action.Name.EndsWith(made, StringComparison.OrdinalIgnoreCase);
    }

    private static bool BeginsWith(ActionDefinition action, string[] verbs) =>
        Array.Exists(verbs, verb => action.Name.StartsWith(verb, StringComparison.Ordinal));
}
