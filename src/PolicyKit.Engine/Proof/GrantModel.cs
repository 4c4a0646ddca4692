using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Proof;

/// <summary>What policies of one source grant together: what one of them allows and none denies.</summary>
internal sealed class GrantModel
{
    private static readonly EvaluationOptions Options = new() { WildcardOnlyActions = false };

    private GrantModel(PolicyLayer layer, string? problem)
    {
        Layer = layer;
        Problem = problem;
    }

    public PolicyLayer Layer { get; }

    /// <summary>Why nothing can be proven about them; null where something can.</summary>
    public string? Problem { get; }

    /// <summary>Takes policies; those that cannot be evaluated leave every question open, and say why.</summary>
    public static GrantModel Of(IReadOnlyList<PolicyModel> policies)
    {
        try
        {
            string? mixed = policies.Where(static policy => policy.Statements.Any(static statement => statement.HasPrincipal))
                .Select(StatementCheck.FindMissingPrincipal).FirstOrDefault(static problem => problem is not null);
            return new GrantModel(PolicyLayer.Compile(PolicySource.Identity, 0, policies), mixed is null ? null : $"The policy cannot be evaluated: {mixed}");
        }
        catch (UnusablePolicyException exception)
        {
            return new GrantModel(PolicyLayer.Compile(PolicySource.Identity, 0, []), exception.Message);
        }
    }

    /// <summary>
    /// Why nothing is proven where no request was found; null where it is. A canonical user id is another form of an account, and tells nobody of which: whether a Deny that is about certain principals
    /// is about those of that account too, is not known.
    /// </summary>
    public string? Doubt =>
        Layer.Statements.Any(static statement => statement.Principals?.Any(static value => value.Type == "CanonicalUser") == true)
        && Layer.Statements.Any(static statement => !statement.IsAllow && statement.Principals is { } principals && (statement.PrincipalsNegated || !principals.Any(static value => value.IsAnyone)))
            ? "It names a canonical user id, whose account is not known, so that it is not known whom of it a Deny is about."
            : null;

    /// <summary>Whether the statements say whom they are about; null where there are none.</summary>
    public bool? NamesPrincipals => Layer.Statements.Count == 0 ? null : Layer.Statements.Any(static statement => statement.Principals is not null);

    /// <summary>Some of the statements alone.</summary>
    public GrantModel Only(IEnumerable<CompiledStatement> statements) => new(PolicyLayer.Of(Layer, [.. statements]), Problem);

    /// <summary>The statements as they would be if Allow named certain principals at most; those that then name none are gone.</summary>
    public GrantModel ForPrincipals(IReadOnlyCollection<PrincipalValue> principals) => Only(Layer.Statements
        .Select(statement => statement.IsAllow ? statement.ForPrincipals(principals) : statement)
        .OfType<CompiledStatement>());

    /// <summary>Whether they grant a request, the principal being matched in a certain way or in one that limits less.</summary>
    public bool Grants(AuthorizationRequest request, out CompiledStatement? statement, PrincipalMatch least = PrincipalMatch.Account)
    {
        LayerSearch search = Layer.Search(request, request.Resource, Options);
        statement = search.Denies ?? search.Allows;
        return search.Denies is null && search.Match >= least;
    }

    public bool Grants(AuthorizationRequest request, PrincipalMatch least = PrincipalMatch.Account) => Grants(request, out _, least);
}
