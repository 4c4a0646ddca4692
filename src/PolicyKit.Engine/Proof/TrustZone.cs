using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;
using PolicyKit.Requests;

namespace PolicyKit.Proof;

/// <summary>
/// Whom policies name, be it to let them in or to keep them out: accounts, services, networks and other owners that are fixed. A
/// stranger is whoever is none of them, and is not known further: a symbol, not a sample.
/// </summary>
internal sealed class TrustZone
{
    private readonly CompiledCondition[] _conditions;
    private readonly PrincipalValue[] _named;
    private readonly string[] _accounts;

    private TrustZone(IReadOnlyList<CompiledStatement> statements)
    {
        _conditions = [.. statements.SelectMany(static statement => statement.Conditions)];
        _named = [.. statements.SelectMany(static statement => statement.Principals ?? [])];
        _accounts =
        [
            .. _named.Select(static value => value.Account.Length > 0 ? value.Account : value.Type == "AWS" ? AccountOf(value.Text) : "")
                .Concat(_conditions.SelectMany(static condition => TokensOf(condition).Select(tokens => OwnerKeys.AccountIn(condition.Key, tokens) ?? "")))
                .Where(static account => account.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    public static TrustZone Of(GrantModel policies) => new(policies.Layer.Statements);

    /// <summary>What is asked of a stranger's request; null where such senders are none.</summary>
    public IEnumerable<Literal>? StrangersOf(LiteralFactory literals) => literals.Sender.Type switch
    {
        SenderType.Unnamed => null,
        SenderType.Anonymous => Keys(literals),
        SenderType.Service => [literals.Principals(Services().Select(static name => PrincipalTexts.Service + name), isIn: false), .. Keys(literals)],
        SenderType.Federated => [literals.Principals(OwnProviders().Select(static name => PrincipalTexts.Federated + name), isIn: false), SignsIn(literals), .. Claims(literals), .. Keys(literals)],
        _ => [literals.Principals(_accounts.SelectMany(PrincipalTexts.OfAccount), isIn: false), .. Keys(literals)],
    };

    /// <summary>The keys of a stranger's request have no value that is the owner's of one named.</summary>
    private IEnumerable<Literal> Keys(LiteralFactory literals)
    {
        foreach (IGrouping<string, CompiledCondition> uses in _conditions.GroupBy(static condition => condition.Key, StringComparer.OrdinalIgnoreCase))
        {
            string key = uses.Key;
            if (OwnerKeys.IsAddress(key))
            {
                yield return literals.NoneOf(key, [.. uses.SelectMany(static use => use.Values.Ranges).OfType<Conditions.IpRange>().Where(OwnerKeys.IsOwnNetwork)]);
            }
            else if (OwnerKeys.Has(key) && !SenderKeys.IsTold(key))
            {
                IEnumerable<string> owned = uses.SelectMany(TokensOf).SelectMany(tokens => OwnerKeys.TextsOfOwner(key, tokens));
                if (OwnerKeys.IsAccount(key)) owned = owned.Concat(_accounts);
                yield return literals.NoneOf(key, SetOf(owned));
            }
        }
    }

    /// <summary>Whoever comes with a token can do nothing else with it; a provider of SAML is always somebody's own.</summary>
    private static Literal SignsIn(LiteralFactory literals) => literals.Actions([SignIn.WithWebIdentity]);

    /// <summary>The tokens of providers that the world shares are those of other owners.</summary>
    private IEnumerable<Literal> Claims(LiteralFactory literals)
    {
        foreach (IdentityProvider provider in Providers().Where(static provider => !provider.IsSaml && ProviderForm.IsShared(provider.Name)))
        {
            foreach (IGrouping<string, CompiledCondition> uses in _conditions.GroupBy(static condition => condition.Key, StringComparer.OrdinalIgnoreCase))
            {
                if (provider.ClaimOf(uses.Key) is not { } claim || !provider.IsIdentity(claim)) continue;
                yield return literals.NoneOf(uses.Key, SetOf(uses.SelectMany(TokensOf)
                    .Select(tokens => provider.OwnerIn(claim, tokens) is not { } owner ? "" : owner == tokens ? owner : owner + Matching.PatternToken.AnyRun)
                    .Where(static text => text.Length > 0)));
            }
        }
    }

    private IEnumerable<string> Services() => _named.Where(static value => value.Type == "Service").Select(static value => value.Text)
        .Concat(_conditions.Where(static condition => SenderKeys.IsServiceName(condition.Key)).SelectMany(TokensOf)
            .Where(static tokens => TokenClaim.FixedLength(tokens) == tokens.Length));

    private IEnumerable<string> OwnProviders() => _named.Where(static value => value.Type == "Federated")
        .Select(static value => value.Text)
        .Where(static text => IdentityProvider.Parse(text) is not { IsSaml: false } provider || !ProviderForm.IsShared(provider.Name));

    private IEnumerable<IdentityProvider> Providers() => _named.Where(static value => value.Type == "Federated")
        .Select(static value => IdentityProvider.Parse(value.Text)).OfType<IdentityProvider>()
        .GroupBy(static provider => provider.Name).Select(static group => group.First());

    private static IEnumerable<string> TokensOf(CompiledCondition condition) =>
        condition.Values.Texts.Where(static text => text.IsUsable).Select(static text => string.Concat(text.Tokens));

    private static TextSet SetOf(IEnumerable<string> tokens) => new(tokens.Distinct(StringComparer.Ordinal).Select(static text => new TextPattern(text)));

    private static string AccountOf(string arn) => Matching.Arn.TryParse(arn) is { IsComplete: true } parsed ? parsed.Account : "";
}
