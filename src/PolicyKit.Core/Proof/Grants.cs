using PolicyKit.Model;

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
    /// existing ones do not.
    /// </summary>
    /// <param name="existing">What is granted already.</param>
    /// <param name="options">What the proof may cost.</param>
    public ProofResult NothingNewOver(Grants existing, ProofOptions? options = null) =>
        NewAccess.NothingNew(_model, (existing ?? throw new ArgumentNullException(nameof(existing)))._model, options);
}
