using System.ComponentModel;
using PolicyKit.Building;

namespace PolicyKit;

/// <summary>
/// The ARN of a resource, or a pattern of ARNs. Its members are the permissions that apply to this type of resource. It holds no
/// partition: that belongs to the policy.
/// </summary>
public abstract class ResourceArn
{
    /// <summary>Used by the generated services.</summary>
    /// <param name="tail">All behind <c>arn:partition</c>, e.g. <c>:s3:::acme</c>; <c>*</c> alone for every resource.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ResourceArn(string tail) => Tail = tail ?? throw new ArgumentNullException(nameof(tail));

    /// <summary>All behind <c>arn:partition</c>, e.g. <c>:s3:::acme</c>; <c>*</c> alone for every resource.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Tail { get; }

    /// <summary>Whether it is one ARN: no wildcard and no variable, not even an escaped one.</summary>
    internal bool IsExact => Tail.IndexOfAny(['*', '?']) < 0 && Tail.IndexOf("${", StringComparison.Ordinal) < 0;

    /// <summary>The ARN in the partition <c>aws</c>.</summary>
    public override string ToString() => In(Partition.Aws);

    /// <summary>The ARN in a partition.</summary>
    /// <param name="partition">The partition.</param>
    public string In(Partition partition) => (partition ?? throw new ArgumentNullException(nameof(partition))).Complete(Tail);

    /// <summary>Used by the generated services: checks a variable part and gives its text.</summary>
    /// <param name="name">The part.</param>
    /// <param name="grammar">Which characters it may hold.</param>
    /// <param name="parameter">The parameter's name, for the message.</param>
    /// <exception cref="ArgumentException">The name does not fit the grammar.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static string Part(Name name, NameGrammar grammar, string parameter)
    {
        string text = (name ?? throw new ArgumentNullException(parameter)).Text;
        GrammarCheck.Require(text, grammar, parameter);
        return text;
    }

    /// <summary>Used by the generated services: an action on this resource.</summary>
    /// <param name="action">The action with its service prefix, e.g. <c>s3:GetObject</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Permission Permit(string action) => new(action, Tail);
}
