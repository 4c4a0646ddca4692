namespace PolicyKit.Building;

/// <summary>A condition key with one text.</summary>
public sealed class StringKey : StringOperators
{
    /// <summary>A key of this type. Known keys are members of their service, <c>S3.Keys.Prefix</c>.</summary>
    /// <param name="name">The key as it stands in a policy.</param>
    public StringKey(string name)
        : base(name)
    {
    }

    /// <summary>The request has the key.</summary>
    public Condition Exists => Null(absent: false);

    /// <summary>The request has not the key.</summary>
    public Condition IsAbsent => Null(absent: true);

    /// <summary>The same operators, true also where the request has not the key.</summary>
    public StringOperators IfExists => new(this);

    /// <summary>
    /// The key as a policy variable with a text for requests that have not the key: <c>${aws:username, 'nobody'}</c>.
    /// </summary>
    /// <param name="fallback">The text, without wildcards, quotes, <c>$</c>, <c>{</c> and <c>}</c>.</param>
    /// <exception cref="ArgumentException">The text holds one of those.</exception>
    public Variable Or(string fallback)
    {
        if (fallback is null) throw new ArgumentNullException(nameof(fallback));
        if (fallback.IndexOfAny(['\'', '"', '$', '{', '}', '*', '?']) >= 0)
        {
            throw new ArgumentException(
                $"\"{fallback}\" cannot be the default of a variable: it holds a wildcard, a quote, '$', '{{' or '}}'.",
                nameof(fallback));
        }

        return new Variable("${" + Name + ", '" + fallback + "'}");
    }
}
