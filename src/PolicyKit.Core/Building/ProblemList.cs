namespace PolicyKit.Building;

/// <summary>Collects the problems of one policy; it makes a list only when there is one.</summary>
internal sealed class ProblemList
{
    private List<PolicyProblem>? _problems;

    public bool IsEmpty => _problems is null;

    public IReadOnlyList<PolicyProblem> All => _problems is null ? [] : _problems.AsReadOnly();

    public void Add(string message, int? statement = null) => (_problems ??= []).Add(new PolicyProblem(message, statement));
}
