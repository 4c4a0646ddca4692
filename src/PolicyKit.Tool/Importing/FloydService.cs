using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>What iam-floyd says of a service: its actions with their access levels, and the forms of its ARNs.</summary>
internal sealed class FloydService
{
    private readonly Dictionary<string, AccessLevel> _actions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arns = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, AccessLevel> Actions => _actions;

    /// <summary>The forms as <see cref="CrossCheck.Shape"/> gives them.</summary>
    public IReadOnlyCollection<string> Arns => _arns;

    public void AddAction(string name, AccessLevel level) => _actions[name] = _actions.GetValueOrDefault(name) | level;

    public void AddArns(string arns)
    {
        foreach (string arn in arns.Split(", ")) _arns.Add(CrossCheck.Shape(arn));
    }
}
