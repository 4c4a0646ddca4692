using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Proof;

/// <summary>
/// What one or several policies of one source grant together: what one of them allows and none denies. Questions about it are
/// answered for all requests that there can be: proven; refuted, with a request that the evaluator confirms; or unknown, with the
/// reason. The values of different condition keys are taken to be independent of each other, and wildcards in an ARN to stay within
/// their field before the fifth colon. As in AWS's own checks, it is not asked whether an action can act on a resource at all.
/// </summary>
public sealed class Grants
{
    private readonly GrantModel _model;

    private Grants(GrantModel model) => _model = model;

    /// <summary>What documents grant together.</summary>
    /// <param name="policies">Identity policies, or policies of one resource. A policy that was built is one too.</param>
    public static Grants Of(params PolicyDocument[] policies) =>
        new(GrantModel.Of([.. (policies ?? throw new ArgumentNullException(nameof(policies))).Select(policy => policy.ToModel(PolicyKind.Auto))]));

    /// <summary>
    /// Whether these policies grant nothing that existing ones do not: no new access. Refuted by a request that these grant and the
    /// existing ones do not, or grant in a way that leaves more to other policies: to its account alone, see <see cref="Delegation"/>.
    /// </summary>
    /// <param name="existing">What is granted already.</param>
    /// <param name="options">What the proof may cost.</param>
    public ProofResult NothingNewOver(Grants existing, ProofOptions? options = null) =>
        NewAccess.NothingNew(_model, (existing ?? throw new ArgumentNullException(nameof(existing)))._model, options);

    /// <summary>Whether both grant the same requests: neither grants anything new over the other.</summary>
    /// <param name="other">The other policies.</param>
    /// <param name="options">What each of the two proofs may cost.</param>
    public ProofResult IsEquivalentTo(Grants other, ProofOptions? options = null) =>
        NewAccess.Equivalent(_model, (other ?? throw new ArgumentNullException(nameof(other)))._model, options);

    /// <summary>Whether none of certain actions is granted on any of certain resources. Refuted by a request that is granted.</summary>
    /// <param name="actions">Actions, with wildcards; none is every action.</param>
    /// <param name="resources">ARNs, with wildcards; none is every resource.</param>
    /// <param name="options">What the proof may cost.</param>
    /// <exception cref="ArgumentException">What is to be an action or an ARN, perhaps with wildcards, is none.</exception>
    public ProofResult NeverAllow(IReadOnlyList<string> actions, IReadOnlyList<string> resources, ProofOptions? options = null)
    {
        if (actions is null) throw new ArgumentNullException(nameof(actions));
        if (resources is null) throw new ArgumentNullException(nameof(resources));
        return AccessGrammar.FindInActions(actions) is { } action ? throw new ArgumentException(action, nameof(actions))
            : AccessGrammar.FindInResources(resources) is { } resource ? throw new ArgumentException(resource, nameof(resources))
            : CommonAccess.NothingOf(_model, actions, resources, options);
    }

    /// <summary>
    /// Whether nothing is granted that other policies grant too: with a policy as the description of access, its actions, resources
    /// and conditions, whether any of that is granted. Refuted by a request that both grant.
    /// </summary>
    /// <param name="access">The access in question.</param>
    /// <param name="options">What the proof may cost.</param>
    public ProofResult NothingInCommonWith(Grants access, ProofOptions? options = null) =>
        CommonAccess.NothingInCommon(_model, (access ?? throw new ArgumentNullException(nameof(access)))._model, options);

    /// <summary>
    /// Whether policies of a resource, or of a role's trust, grant nothing to strangers. A stranger is whoever is in no account and no
    /// organization that they name, someone without credentials, an AWS service or identity provider that they do not name, and the
    /// token of another owner where a provider is shared by the world; on a network that they do not name (one wider than /8, for
    /// IPv6 /32, is everyone's). Only values without wildcard and variable name anyone. Refuted by a stranger's request. AWS:
    /// "Blocking public access to your Amazon S3 storage", the meaning of public.
    /// </summary>
    /// <param name="options">What the proof may cost.</param>
    public ProofResult NothingPublic(ProofOptions? options = null) => PublicAccess.NothingPublic(_model, options);

    /// <summary>
    /// The fewest of the principals that policies of a resource name which together are granted all that is granted, each with an
    /// example: one that is denied all is not among them, nor one for whom others already stand. An account stands for its principals
    /// only where it counts as them, see <see cref="Delegation"/>.
    /// </summary>
    /// <param name="options">What each of the proofs may cost.</param>
    public IReadOnlyList<GrantedPrincipal> MinimalPrincipals(ProofOptions? options = null) => PrincipalsOfPolicy.Minimal(_model, options);

    /// <summary>What access a change from these policies to others brings and takes away.</summary>
    /// <param name="changed">The policies after the change.</param>
    /// <param name="options">What each of the proofs may cost.</param>
    public AccessDifference DifferenceTo(Grants changed, ProofOptions? options = null) =>
        AccessComparison.Compare(_model, (changed ?? throw new ArgumentNullException(nameof(changed)))._model, options);
}
