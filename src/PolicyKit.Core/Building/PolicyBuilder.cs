using System.Diagnostics.CodeAnalysis;

namespace PolicyKit.Building;

/// <summary>A policy in the making. It never changes: every call gives a new one, so that a beginning can be shared.</summary>
/// <typeparam name="TPolicy">The kind of policy that it makes.</typeparam>
public abstract class PolicyBuilder<TPolicy>
    where TPolicy : IamPolicy
{
    private protected PolicyBuilder(Partition partition, StatementDraft? last)
    {
        Partition = partition;
        Last = last;
    }

    private protected Partition Partition { get; }

    private protected StatementDraft? Last { get; }

    private protected abstract PolicyQuota Quota { get; }

    private protected virtual ResourceArn? CarriedBy => null;

    /// <summary>The finished policy.</summary>
    /// <exception cref="PolicyException">Something that types cannot prevent is wrong; all of it is listed.</exception>
    public TPolicy Build() => TryBuild(out TPolicy? policy, out IReadOnlyList<PolicyProblem> problems)
        ? policy
        : throw new PolicyException(problems);

    /// <summary>The finished policy, or the reasons why there is none.</summary>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="problems">Empty where there is a policy.</param>
    public bool TryBuild([NotNullWhen(true)] out TPolicy? policy, out IReadOnlyList<PolicyProblem> problems)
    {
        var found = new ProblemList();
        PolicyAssembly assembly = PolicyAssembly.Put(Last, Partition, CarriedBy, Quota, found);
        problems = found.All;
        policy = found.IsEmpty ? Finish(assembly) : null;
        return policy is not null;
    }

    private protected static string Required(string sid) => sid ?? throw new ArgumentNullException(nameof(sid));

    private protected abstract TPolicy Finish(PolicyAssembly assembly);
}
