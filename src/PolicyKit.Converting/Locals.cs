using System.Globalization;

namespace PolicyKit.Converting;

/// <summary>
/// The variables of the code: an expression that is used more than once gets one. The code is written twice, the first time to
/// count.
/// </summary>
internal sealed class Locals
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<string> _declarations = new();
    private bool _counts = true;

    /// <summary>The declarations, each a statement.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>Ends the counting.</summary>
    public void Name() => _counts = false;

    /// <summary>The variable of an expression, or the expression where it is used once.</summary>
    public string Use(string expression, string hint)
    {
        _uses.TryGetValue(expression, out int uses);
        if (_counts) _uses[expression] = uses + 1;
        if (_counts || uses < 2) return expression;
        if (_names.TryGetValue(expression, out string? name)) return name;
        string stem = char.ToLowerInvariant(hint[0]) + hint.Substring(1) + "Arn";
        name = stem;
        for (int number = 2; !_taken.Add(name); number++) name = stem + number.ToString(CultureInfo.InvariantCulture);
        _names.Add(expression, name);
        _declarations.Add($"var {name} = {expression};");
        return name;
    }
}
