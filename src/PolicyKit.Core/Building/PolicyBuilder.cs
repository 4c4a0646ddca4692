using System.Diagnostics.CodeAnalysis;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Serialization;

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

    private protected abstract PolicyForm Form { get; }

    /// <summary>The finished policy.</summary>
    /// <exception cref="PolicyException">Something that types cannot prevent is wrong; all of it is listed.</exception>
    public TPolicy Build() => Build(Form.Quota);

    /// <summary>The finished policy under a quota other than AWS's default, such as one raised for the account.</summary>
    /// <param name="quota">A quota of this kind of policy.</param>
    /// <exception cref="ArgumentException">The quota is one of another kind.</exception>
    /// <exception cref="PolicyException">Something that types cannot prevent is wrong; all of it is listed.</exception>
    public TPolicy Build(PolicyQuota quota)
    {
        RequireOwnKind(quota);
        return TryBuild(quota, out TPolicy? policy, out IReadOnlyList<PolicyProblem> problems)
            ? policy
            : throw new PolicyException(problems);
    }

    /// <summary>The finished policy, or the reasons why there is none.</summary>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="problems">Empty where there is a policy.</param>
    public bool TryBuild([NotNullWhen(true)] out TPolicy? policy, out IReadOnlyList<PolicyProblem> problems) =>
        TryBuild(Form.Quota, out policy, out problems);

    private protected static string Required(string sid) => sid ?? throw new ArgumentNullException(nameof(sid));

    private protected abstract TPolicy Finish(PolicyContent content);

    private protected void RequireOwnKind(PolicyQuota quota)
    {
        if (quota is null) throw new ArgumentNullException(nameof(quota));
        if (quota.Kind != Form.Quota.Kind)
            throw new ArgumentException($"This builder makes {Form.Quota.Name}, and the quota is that of {quota.Name}.",
                nameof(quota));
    }

    /// <summary>For the kinds of which a target takes several.</summary>
    private protected IReadOnlyList<TPolicy> SplitBy(PolicyQuota quota)
    {
        RequireOwnKind(quota);
        var found = new ProblemList();
        string json = PolicyAssembly.Write(Last, Partition, Form, found);
        if (!found.IsEmpty) throw new PolicyException(found.All);
        return [.. PolicyDivision.Split(JsonReader.Read(json).Root, quota)
            .Select(root => Finish(new PolicyContent(NodeWriter.Write(root, indented: false), quota)))];
    }

    private bool TryBuild(PolicyQuota quota, [NotNullWhen(true)] out TPolicy? policy, out IReadOnlyList<PolicyProblem> problems)
    {
        var found = new ProblemList();
        PolicyContent content = PolicyAssembly.Measure(PolicyAssembly.Write(Last, Partition, Form, found), quota, found);
        problems = found.All;
        policy = found.IsEmpty ? Finish(content) : null;
        return policy is not null;
    }
}
