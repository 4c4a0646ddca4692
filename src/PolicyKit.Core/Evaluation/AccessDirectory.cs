namespace PolicyKit.Evaluation;

/// <summary>
/// Many principals, each with the policies that bear on it, to ask who of them can do something. Immutable; principals with the same
/// policies may share one <see cref="PolicySet"/>.
/// </summary>
public sealed class AccessDirectory
{
    private readonly (RequestPrincipal Principal, PolicySet Policies)[] _entries;

    /// <summary>A directory.</summary>
    /// <param name="entries">The principals with the policies that bear on each.</param>
    public AccessDirectory(IEnumerable<(RequestPrincipal Principal, PolicySet Policies)> entries) =>
        _entries = [.. entries ?? throw new ArgumentNullException(nameof(entries))];

    /// <summary>How many principals it has.</summary>
    public int Count => _entries.Length;

    /// <summary>Who of all can make a request, in the order in which they were added, each with what allows it.</summary>
    /// <param name="request">The request; its principal is put in anew for each, with the keys that follow from it.</param>
    public IEnumerable<PrincipalAccess> WhoCan(AuthorizationRequest request)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        return Ask();

        IEnumerable<PrincipalAccess> Ask()
        {
            foreach ((RequestPrincipal principal, PolicySet policies) in _entries)
            {
                EvaluationResult result = policies.Evaluate(request.By(principal).WithDerivedContext());
                if (result.IsAllowed) yield return new PrincipalAccess(principal, result);
            }
        }
    }
}
