namespace PolicyKit.Building;

/// <summary>A condition key. Its operators follow its type (AWS: "IAM JSON policy elements: Condition operators").</summary>
public abstract class ConditionKey
{
    private readonly string _suffix;

    private protected ConditionKey(string name, string suffix = "")
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (name.Length == 0) throw new ArgumentException("A condition key has a name, e.g. aws:SourceIp.", nameof(name));
        foreach (char c in name)
        {
            if (c is '*' or '?' or '$' or '{' or '}' or '\'' or '"' or ',' || char.IsControl(c))
            {
                throw new ArgumentException(
                    $"\"{name}\" is no condition key: '{c}' cannot stand in one. " +
                    "A tag key has letters, digits, spaces and _ . : / = + - @.",
                    nameof(name));
            }
        }

        Name = name;
        _suffix = suffix;
    }

    private protected ConditionKey(ConditionKey key)
        : this(key.Name, "IfExists")
    {
    }

    /// <summary>The key as it stands in a policy, e.g. <c>aws:SourceIp</c>.</summary>
    public string Name { get; }

    /// <summary>The key as it stands in a policy.</summary>
    public override string ToString() => Name;

    private protected Condition Test(string @operator, params string[] values) =>
        new(_suffix.Length == 0 ? @operator : @operator + _suffix, Name, values);

    private protected Condition Null(bool absent) => new("Null", Name, absent ? "true" : "false");
}
