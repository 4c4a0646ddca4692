using System.Globalization;

namespace PolicyKit.Evaluation;

/// <summary>The value of a condition key in a request: one, or several for a multivalued key. Immutable.</summary>
public sealed class ContextValue
{
    private readonly string[] _values;

    private ContextValue(string[] values, bool isList)
    {
        _values = values;
        IsList = isList;
    }

    /// <summary>The values as text: numbers and Booleans as a policy writes them.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>Whether the values came as a list, which may have one or none.</summary>
    public bool IsList { get; }

    internal int Count => _values.Length;

    internal string this[int index] => _values[index];

    /// <summary>One text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ContextValue(string value) => new([value ?? throw new ArgumentNullException(nameof(value))], isList: false);

    /// <summary>A Boolean, <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The Boolean.</param>
    public static implicit operator ContextValue(bool value) => new([value ? "true" : "false"], isList: false);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ContextValue(decimal value) => new([value.ToString(CultureInfo.InvariantCulture)], isList: false);

    /// <summary>A moment, as a policy writes it: UTC, ISO 8601.</summary>
    /// <param name="value">The moment.</param>
    public static implicit operator ContextValue(DateTimeOffset value) =>
        new([value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)], isList: false);

    /// <summary>What else the value may be, where only a part of it is known; null for a value that is known.</summary>
    internal PartlyKnownArn? Partly { get; private init; }

    internal static ContextValue Of(PartlyKnownArn arn) => new([arn.Example], isList: false) { Partly = arn };

    /// <summary>Several texts, for a multivalued key.</summary>
    /// <param name="values">The texts.</param>
    public static implicit operator ContextValue(string[] values) => List(values);

    /// <summary>Several texts, for a multivalued key.</summary>
    /// <param name="values">The texts; none is the same as a key that is not there.</param>
    public static ContextValue List(IEnumerable<string> values) =>
        new([.. values ?? throw new ArgumentNullException(nameof(values))], isList: true);

    /// <summary>The value, or the values in brackets.</summary>
    public override string ToString() => IsList ? "[" + string.Join(", ", _values) + "]" : _values[0];
}
