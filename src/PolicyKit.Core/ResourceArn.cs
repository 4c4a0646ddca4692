using System.ComponentModel;
using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit;

/// <summary>
/// The ARN of a resource, or a pattern of ARNs. Its members are the permissions that apply to this type of resource. It holds no
/// partition: that belongs to the policy.
/// </summary>
public abstract class ResourceArn
{
    /// <summary>Only the generated services have ARNs.</summary>
    /// <param name="actions">The actions of the service, whose prefix need not be the service in the ARN.</param>
    /// <param name="type">AWS's name of the resource type; empty for every resource of the service.</param>
    /// <param name="tail">All behind <c>arn:partition</c>, e.g. <c>:s3:::acme</c>; <c>*</c> alone for every resource.</param>
    internal ResourceArn(ActionNames actions, string type, string tail)
    {
        Actions = actions;
        Type = type;
        Tail = tail;
    }

    /// <summary>All behind <c>arn:partition</c>, e.g. <c>:s3:::acme</c>; <c>*</c> alone for every resource.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Tail { get; private set; }

    /// <summary>
    /// Every action of the service on this resource, as <c>service:*</c>. Actions that take other resource types stay without
    /// effect.
    /// </summary>
    public Permission All => Permit(Service + ":*");

    /// <summary>The actions of access level List on this resource. Reads the catalogue of the service.</summary>
    public LevelPermission List => new(this, AccessLevel.List);

    /// <summary>The actions of access level Read on this resource. Reads the catalogue of the service.</summary>
    public LevelPermission Read => new(this, AccessLevel.Read);

    /// <summary>
    /// The actions of access level Write on this resource, without those that tag or that manage permissions, which AWS counts
    /// as Write too. Reads the catalogue of the service.
    /// </summary>
    public LevelPermission Write => new(this, AccessLevel.Write);

    /// <summary>The actions of access level Tagging on this resource. Reads the catalogue of the service.</summary>
    public LevelPermission Tagging => new(this, AccessLevel.Tagging);

    /// <summary>The actions of access level Permissions management on this resource. Reads the catalogue of the service.</summary>
    public LevelPermission PermissionsManagement => new(this, AccessLevel.PermissionsManagement);

    /// <summary>The service's prefix in actions.</summary>
    internal string Service => Actions.Service;

    private ActionNames Actions { get; }

    /// <summary>AWS's name of the resource type; empty for every resource of the service.</summary>
    internal string Type { get; }

    /// <summary>Whether it is one ARN: no wildcard and no variable, not even an escaped one.</summary>
    internal bool IsExact => Tail.IndexOfAny(['*', '?']) < 0 && Tail.IndexOf("${", StringComparison.Ordinal) < 0;

    /// <summary>
    /// Every action of the service whose name matches a pattern, on this resource: <c>Matching("Describe*")</c>. Those that take
    /// other resource types stay without effect.
    /// </summary>
    /// <param name="actionPattern">Letters, digits, <c>-</c>, <c>*</c> and <c>?</c>, without the service's prefix.</param>
    /// <exception cref="ArgumentException">The pattern is empty or holds another character.</exception>
    public Permission Matching(string actionPattern)
    {
        if (actionPattern is null) throw new ArgumentNullException(nameof(actionPattern));
        bool valid = actionPattern.Length > 0;
        foreach (char c in actionPattern)
            valid &= c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '*' or '?';
        return valid
            ? Permit(Service + ":" + actionPattern)
            : throw new ArgumentException(
                $"\"{actionPattern}\" is no action pattern: it takes letters, digits, '-', '*' and '?', and no service prefix.",
                nameof(actionPattern));
    }

    /// <summary>The ARN in the partition <c>aws</c>.</summary>
    public override string ToString() => In(Partition.Aws);

    /// <summary>The ARN in a partition.</summary>
    /// <param name="partition">The partition.</param>
    public string In(Partition partition) => (partition ?? throw new ArgumentNullException(nameof(partition))).Complete(Tail);

    /// <summary>Checks a variable part and gives its text.</summary>
    /// <exception cref="ArgumentException">The name does not fit the grammar.</exception>
    internal static string Part(Name name, NameGrammar grammar, string parameter)
    {
        string text = (name ?? throw new ArgumentNullException(parameter)).Text;
        GrammarCheck.Require(text, grammar, parameter);
        return text;
    }

    /// <summary>The same class with another ARN.</summary>
    internal ResourceArn At(string tail)
    {
        var other = (ResourceArn)MemberwiseClone();
        other.Tail = tail;
        return other;
    }

    /// <summary>The tail of a pattern of ARNs that is given whole, from the service on.</summary>
    /// <exception cref="ArgumentException">It is not made of service, region, account and resource.</exception>
    internal static string Whole(NamePattern arn)
    {
        string tail = ":" + arn.RequireText(nameof(arn));
        return Arn.TryParse("arn:aws" + tail) is { IsComplete: true, Service: not ("" or "*") }
            ? tail
            : throw new ArgumentException(
                $"\"{arn}\" is no ARN without its partition: write service:region:account:resource.", nameof(arn));
    }

    /// <summary>A tail up to the resource: the service between colons, region and account, a colon.</summary>
    internal static string Head(string service, AwsScope scope) =>
        service + (scope ?? throw new ArgumentNullException(nameof(scope))).ToString() + ":";

    /// <summary>A tail up to the resource: the service and a fixed region between colons, the account, a colon.</summary>
    internal static string Head(string serviceAndRegion, AwsAccount account) =>
        serviceAndRegion + (account ?? throw new ArgumentNullException(nameof(account))).Text + ":";

    /// <summary>A tail up to the account: the service between colons, the region, a colon.</summary>
    internal static string Head(string service, AwsRegion region) =>
        service + (region ?? throw new ArgumentNullException(nameof(region))).Text + ":";

    /// <summary>An action of the service, by number, on this resource.</summary>
    internal Permission Permit(int action) => new(Actions[action], Tail);

    /// <summary>An action, with its prefix, on this resource.</summary>
    internal Permission Permit(string action) => new(action, Tail);
}
