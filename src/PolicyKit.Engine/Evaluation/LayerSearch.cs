namespace PolicyKit.Evaluation;

/// <summary>The search of one layer for what it says to one request.</summary>
internal struct LayerSearch(AuthorizationRequest request, string resource, EvaluationOptions options)
{
    public AuthorizationRequest Request { get; } = request;

    /// <summary>The statement that denies; the first one in the order of the policies where several that were looked at do.</summary>
    public CompiledStatement? Denies { get; private set; }

    /// <summary>The statement that allows by the strongest match of its principals.</summary>
    public CompiledStatement? Allows { get; private set; }

    public PrincipalMatch Match { get; private set; }

    /// <summary>Looks at a statement whose actions match. True where nothing more can matter.</summary>
    public bool Visit(CompiledStatement statement)
    {
        // A statement that could only say again what is known already need not be looked at.
        if (statement.IsAllow && Match == PrincipalMatch.Direct && Precedes(Allows!, statement)) return false;
        PrincipalMatch match = statement.Match(Request, resource, options);
        if (match == PrincipalMatch.None) return false;
        if (!statement.IsAllow)
        {
            Denies = statement;
            return true;
        }

        if (match > Match || (match == Match && Precedes(statement, Allows!))) (Match, Allows) = (match, statement);
        return false;
    }

    private static bool Precedes(CompiledStatement one, CompiledStatement other) =>
        one.Policy != other.Policy ? one.Policy < other.Policy : one.Index <= other.Index;
}
