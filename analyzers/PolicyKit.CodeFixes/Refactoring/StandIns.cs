using System.Globalization;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>
/// Expressions inside a policy, each by a text that stands for it while the policy is read and written: twelve digits, which
/// may stand where an account's number or any name may.
/// </summary>
internal sealed class StandIns
{
    private readonly Dictionary<string, string> _byExpression = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);
    private readonly string _text;
    private long _next = 900_000_000_001;

    /// <param name="text">All text of the policy, in which no stand-in may occur.</param>
    public StandIns(string text) => _text = text;

    /// <summary>The stand-ins and their expressions.</summary>
    public IEnumerable<(string Text, string Expression)> All => _byExpression.Select(static pair => (pair.Value, pair.Key));

    /// <summary>The stand-in of an expression.</summary>
    /// <param name="expression">The C#.</param>
    /// <param name="constant">Its value where the compiler knows it.</param>
    public string Of(string expression, string? constant)
    {
        if (_byExpression.TryGetValue(expression, out string? known))
            return known;
        string text;
        do text = _next++.ToString(CultureInfo.InvariantCulture);
        while (_text.Contains(text));
        _byExpression.Add(expression, text);
        if (constant is not null)
            _constants.Add(text, constant);
        return text;
    }

    /// <summary>Whether the values of all constants may be told from a policy's text as they stand.</summary>
    public bool HasConstants => _constants.Count > 0;

    /// <summary>The text with constants for their stand-ins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="write">How the text writes a value.</param>
    public string WithConstants(string text, Func<string, string> write)
    {
        foreach (KeyValuePair<string, string> constant in _constants)
            text = text.Replace(constant.Key, write(constant.Value));
        return text;
    }
}
