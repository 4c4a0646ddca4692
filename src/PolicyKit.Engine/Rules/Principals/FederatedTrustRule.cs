using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

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
                if (type != "Federated" || context.IsSettled(value) || FederatedProvider.Parse(value.Text) is not { } provider)
                    continue;
                CheckProvider(context, statement, provider, value);
            }
        }
    }

    private void CheckProvider(RuleContext context, StatementModel statement, FederatedProvider provider, PolicyText value)
    {
        FederatedPins pins = FederatedPins.Of(statement, provider);
        if (pins.Open is { } open)
        {
            context.Report(Info, open.Origin, $"{open.Text} still holds placeholders, so nobody can sign in yet: put in the "
                + "real names.");
        }
        else if (pins.TooWide is { } wide)
        {
            context.Report(Info, wide.Origin, $"\"{wide.Text}\" is the subject of everyone whom {provider.Name} vouches for, "
                + $"who can all assume the role: pin it to {Example(provider)}.");
        }
        else if (provider.NeedsSubject && !pins.HasSubject)
        {
            string tail = pins.HasAudience ? "" : $", and one on {provider.AudienceKeys[0]}";
            context.Report(Info, value.Origin,
                $"Everyone whom {provider.Name} vouches for can assume the role, not your own users or jobs alone: add a "
                + $"condition on {provider.Name}:sub, such as {Example(provider)}{tail}.",
                FederatedFix.Subject(context.Policy, statement, provider));
        }
        else if (!pins.HasAudience)
        {
            FindingSeverity severity = provider.NeedsSubject ? FindingSeverity.Info : FindingSeverity.Warning;
            string whose = provider.NeedsSubject ? "a token issued for another application of the provider works too"
                : $"whoever has a token of {provider.Name}, for whatever application, can assume the role";
            context.Report(Info, severity, value.Origin,
                $"No condition names the audience, so {whose}: add one on {provider.AudienceKeys[0]}.",
                FederatedFix.Audience(context.Policy, statement, provider));
        }
    }

    private static string Example(FederatedProvider provider) =>
        FederatedFix.SubjectOf(provider) ?? "the subject that your own tokens carry";

    private static bool SignsIn(StatementModel statement) => statement.Actions is { IsNegated: false } actions
        && actions.Values.Any(value => value.IsKnown && IsSignIn(WildcardPattern.ParseIgnoringCase(value.Text)));

    private static bool IsSignIn(WildcardPattern action) =>
        action.IsMatch("sts:assumerolewithwebidentity") || action.IsMatch("sts:assumerolewithsaml");
}
