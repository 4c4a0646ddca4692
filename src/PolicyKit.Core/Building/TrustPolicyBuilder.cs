using PolicyKit.Requests;

namespace PolicyKit.Building;

/// <summary>A trust policy in the making.</summary>
public class TrustPolicyBuilder : PolicyBuilder<TrustPolicy>
{
    internal TrustPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => TrustForm.Trust;

    /// <summary>Allows these actions on the role; say next for whom.</summary>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TrustStatementStep> Allow(TrustAction first, params TrustAction[] rest) =>
        new(StatementDraft.After(Last, true, null, first, rest), Next);

    /// <summary>Allows these actions on the role; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TrustStatementStep> Allow(string sid, TrustAction first, params TrustAction[] rest) =>
        new(StatementDraft.After(Last, true, Required(sid), first, rest), Next);

    /// <summary>Denies, whatever else allows it, these actions on the role; say next for whom.</summary>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TrustStatementStep> Deny(TrustAction first, params TrustAction[] rest) =>
        new(StatementDraft.After(Last, false, null, first, rest), Next);

    /// <summary>Denies, whatever else allows it, these actions on the role; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TrustStatementStep> Deny(string sid, TrustAction first, params TrustAction[] rest) =>
        new(StatementDraft.After(Last, false, Required(sid), first, rest), Next);

    /// <summary>
    /// Allows who signed in with an OpenID Connect provider to take on the role, by tokens made for AWS STS. Say next with
    /// <c>When</c> whose: without a condition on the subject, everybody whom the provider knows may.
    /// </summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="provider">The provider.</param>
    public TrustStatementStep AllowWebIdentity(string sid, OidcProvider provider) =>
        Allow(sid, TrustAction.AssumeRoleWithWebIdentity)
            .For((provider ?? throw new ArgumentNullException(nameof(provider))).Principal)
            .When(provider.Audience.Is(SignIn.StsAudience));

    private protected sealed override TrustPolicy Finish(PolicyContent content) => new(content);

    private TrustStatementStep Next(StatementDraft draft) => new(Partition, draft);
}
