using PolicyKit.Building;

namespace PolicyKit;

/// <summary>
/// A policy variable, replaced by the value of a single-valued string key in the request (AWS: "IAM policy elements: Variables
/// and tags"). Without a default, a missing key matches nothing in a resource.
/// </summary>
public sealed class Variable
{
    internal Variable(string text) => Text = text;

    internal string Text { get; }

    /// <summary>The variable of a key.</summary>
    /// <param name="key">A single-valued string key.</param>
    public static implicit operator Variable(StringKey key) =>
        new("${" + (key ?? throw new ArgumentNullException(nameof(key))).Name + "}");

    /// <summary>The variable as it stands in a policy: <c>${aws:username}</c>.</summary>
    public override string ToString() => Text;
}
