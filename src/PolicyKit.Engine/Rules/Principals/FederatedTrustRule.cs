using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7006: a trust policy lets in what an identity provider vouches for, without saying for whom and as what.</summary>
internal sealed class FederatedTrustRule() : Rule(RuleCatalogue.PK7006_FederatedTrust)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy))
        {
            if (!statement.HasAllConditions || !SignsIn(statement)) continue;
            foreach ((string type, PolicyText value) in PrincipalStatements.Named(statement))
            {
                if (type != "Federated" || context.IsSettled(value) || IdentityProvider.Parse(value.Text) is not { } provider)
                    continue;
                CheckProvider(context, statement, provider, value);
            }
        }
    }

    private void CheckProvider(RuleContext context, StatementModel statement, IdentityProvider provider, PolicyText value)
    {
        FederatedPins pins = FederatedPins.Of(statement, provider);
        if (pins.Open is { } open)
        {
            context.Report(Info, open.Origin, $"{open.Text} still holds placeholders, so nobody can sign in yet: put in the "
                + "real names.");
        }
        else if (!pins.HasOwner && !provider.IsSaml && KeepsOutOthers(context.Policy, statement, provider))
        {
            // A Deny, or what tokens never carry, keeps the others out.
        }
        else if (pins.TooWide is { } wide)
        {
            context.Report(Info, wide.Origin, $"\"{wide.Text}\" also fits tokens that {provider.Name} issues to others, who can "
                + $"then assume the role: {provider.Name}:{pins.Claim} must name the owner in full, without a wildcard{Like(provider, pins.Claim)}.");
        }
        else if (provider.NeedsSubject && !pins.HasOwner)
        {
            string tail = pins.HasAudience ? "" : $", and one on {provider.AudienceKeys[0]}";
            context.Report(Info, value.Origin,
                $"Everyone whom {provider.Name} vouches for can assume the role, not your own users or jobs alone: add a "
                + $"condition on {provider.SubjectKey}, such as {Example(provider)}{tail}.",
                FederatedFix.Subject(context.Policy, statement, provider));
        }
        else if (!pins.HasAudience && (provider.NeedsSubject || !pins.HasOwner))
        {
            FindingSeverity severity = provider.NeedsSubject ? FindingSeverity.Info : FindingSeverity.Warning;
            string whose = provider.NeedsSubject ? "a token issued for another application of the provider works too"
                : $"whoever has a token of {provider.Name}, for whatever application, can assume the role";
            context.Report(Info, severity, value.Origin,
                $"No condition names the audience, so {whose}: add one on {provider.AudienceKeys[0]}.",
                FederatedFix.Audience(context.Policy, statement, provider));
        }
        else if (!provider.NeedsSubject && !provider.IsSaml && !pins.HasOwner)
        {
            context.Report(Info, value.Origin,
                $"No condition says whose tokens of {provider.Name} are meant, and those of others have the same audience: add one on "
                + $"{provider.AudienceKeys[0]} or {provider.SubjectKey} with a value of your own.");
        }
    }

    /// <summary>
    /// Whether tokens of others are kept out all the same, as a proof shows where the world shares the provider. Of one's own
    /// provider a Deny about its tokens is taken to do so.
    /// </summary>
    private static bool KeepsOutOthers(PolicyModel policy, StatementModel statement, IdentityProvider provider) => ProviderForm.IsShared(provider.Name)
        ? new PublicStatements(policy).IsPrivate(statement)
        : policy.Statements.Any(deny => !deny.IsAllow && deny.Conditions.Any(one => provider.ClaimOf(one.Key.Text) is not null));

    private static string Like(IdentityProvider provider, string claim) =>
        claim == "sub" && provider.Form.Example is { } example ? $", as in {example}" : "";

    private static string Example(IdentityProvider provider) =>
        provider.Form.Example ?? "the subject that your own tokens carry";

    private static bool SignsIn(StatementModel statement) => statement.Actions is { } actions
        && (actions.IsNegated
            ? !actions.Values.Any(value => IsSignIn(WildcardPattern.ParseIgnoringCase(value.Text)))
            : actions.Values.Any(value => value.IsKnown && IsSignIn(WildcardPattern.ParseIgnoringCase(value.Text))));

    private static bool IsSignIn(WildcardPattern action) =>
        action.IsMatch(SignIn.WithWebIdentity.ToLowerInvariant()) || action.IsMatch(SignIn.WithSaml.ToLowerInvariant());
}
