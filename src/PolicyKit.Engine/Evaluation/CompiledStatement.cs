using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>A statement in the form in which requests are compared with it. Immutable.</summary>
internal sealed class CompiledStatement
{
    public CompiledStatement(StatementModel statement, bool variables, bool bounded, int policy, int index)
    {
        Policy = policy;
        Index = index;
        Sid = statement.Sid?.Text;
        IsAllow = statement.IsAllow;
        ActionsNegated = statement.Actions!.IsNegated;
        Actions = Compile(statement.Actions, PatternTemplate.Action);
        if (statement.Resources is { } resources)
        {
            ResourcesNegated = resources.IsNegated;
            Resources = Compile(resources, text => PatternTemplate.Resource(text, variables));
        }

        if (statement.HasPrincipal)
        {
            PrincipalsNegated = statement.Principals.Any(static principal => principal.Values.IsNegated);
            Principals =
            [
                .. from principal in statement.Principals
                   from value in principal.Values.Values
                   select new PrincipalValue(principal.Type, value.Text),
            ];
        }

        if (PrincipalsNegated) Exceptions = new PrincipalExceptions(Principals!);
        DeniesBounded = bounded && !IsAllow && PrincipalsNegated;
        Conditions = [.. statement.Conditions.Select(condition => new CompiledCondition(condition, variables))];
    }

    private CompiledStatement(CompiledStatement other)
    {
        Policy = other.Policy;
        Index = other.Index;
        Sid = other.Sid;
        IsAllow = other.IsAllow;
        Actions = other.Actions;
        ActionsNegated = other.ActionsNegated;
        Resources = other.Resources;
        ResourcesNegated = other.ResourcesNegated;
        Principals = other.Principals;
        PrincipalsNegated = other.PrincipalsNegated;
        Exceptions = other.Exceptions;
        DeniesBounded = other.DeniesBounded;
        Conditions = other.Conditions;
    }

    /// <summary>The policy's place among those that are evaluated together, and the statement's place in it, both from 0.</summary>
    public int Policy { get; }

    public int Index { get; }

    public string? Sid { get; }

    public bool IsAllow { get; }

    public PatternTemplate[] Actions { get; private init; }

    public bool ActionsNegated { get; }

    /// <summary>Null for a statement without the element, which is about the resource that it is attached to.</summary>
    public PatternTemplate[]? Resources { get; private init; }

    public bool ResourcesNegated { get; }

    /// <summary>Null for a statement without the element, which is about whoever it is attached to.</summary>
    public PrincipalValue[]? Principals { get; private init; }

    public bool PrincipalsNegated { get; }

    /// <summary>Whom NotPrincipal leaves out; null for a statement without it.</summary>
    public PrincipalExceptions? Exceptions { get; }

    /// <summary>
    /// Whether it denies whomever has a permissions boundary, named or not (AWS: "IAM JSON policy elements: NotPrincipal", which tells
    /// not to use both for this).
    /// </summary>
    public bool DeniesBounded { get; }

    public CompiledCondition[] Conditions { get; }

    /// <summary>The statement for certain of its principals; null where none is left. NotPrincipal stays as it is.</summary>
    public CompiledStatement? ForPrincipals(IReadOnlyCollection<PrincipalValue> principals)
    {
        if (Principals is null || PrincipalsNegated) return this;
        PrincipalValue[] left = [.. Principals.Where(value => principals.Any(other => other.Type == value.Type && other.Text == value.Text))];
        return left.Length == 0 ? null : new CompiledStatement(this) { Principals = left };
    }

    /// <summary>The statement for certain of its actions and resources.</summary>
    public CompiledStatement For(PatternTemplate[] actions, PatternTemplate[]? resources) =>
        new(this) { Actions = actions, Resources = resources };

    /// <summary>Whether the statement applies, and by what its principals match. The action is taken to match.</summary>
    public PrincipalMatch Match(AuthorizationRequest request, string resource, EvaluationOptions options)
    {
        if (!MatchesResource(request, resource)) return PrincipalMatch.None;
        PrincipalMatch principal = MatchPrincipal(request);
        if (principal == PrincipalMatch.None) return PrincipalMatch.None;
        foreach (CompiledCondition condition in Conditions)
        {
            if (!condition.IsMet(request, options, IsAllow)) return PrincipalMatch.None;
        }

        return principal;
    }

    public bool MatchesAction(AuthorizationRequest request) => AnyMatches(Actions, request.LoweredAction, request) != ActionsNegated;

    /// <summary>
    /// Whether Resource or NotResource matches. No resource has the name <c>*</c>: where an action takes none, only what names everything
    /// is about it. Where a variable without a value leaves open whether NotResource names the resource, the statement is not about it:
    /// AWS says no more than that the statement might be invalid, and other evaluators take it so.
    /// </summary>
    public bool MatchesResource(AuthorizationRequest request, string resource)
    {
        if (Resources is null) return true;
        bool isNamed = resource == "*"
            ? Array.Exists(Resources, static pattern => pattern.IsEverything)
            : AnyMatches(Resources, resource, request);
        return ResourcesNegated ? !isNamed && FindUnresolved(request, resource) is null : isNamed;
    }

    /// <summary>The first pattern that would name the resource but for a variable that has no value; null where none would.</summary>
    public PatternTemplate? FindUnresolved(AuthorizationRequest request, string resource)
    {
        foreach (PatternTemplate pattern in Resources!)
        {
            if (pattern.Variables.Count == 0 || pattern.FindMissing(request) is null) continue;
            if (pattern.FitsBeforeResource(resource)) return pattern;
        }

        return null;
    }

    public PrincipalMatch MatchPrincipal(AuthorizationRequest request)
    {
        if (Principals is null) return PrincipalMatch.Direct;
        if (DeniesBounded && request.Principal.HasIdentity) return PrincipalMatch.Anyone;
        if (Exceptions is not null) return Exceptions.Spare(request.Principal) ? PrincipalMatch.None : PrincipalMatch.Anyone;
        PrincipalMatch best = PrincipalMatch.None;
        foreach (PrincipalValue principal in Principals)
        {
            PrincipalMatch match = principal.Match(request);
            if (match > best) best = match;
        }

        return best;
    }

    private static bool AnyMatches(PatternTemplate[] patterns, string text, AuthorizationRequest request)
    {
        foreach (PatternTemplate pattern in patterns)
        {
            if (pattern.IsMatch(text, request)) return true;
        }

        return false;
    }

    private static PatternTemplate[] Compile(ValueList values, Func<string, PatternTemplate> compile) =>
        [.. values.Values.Select(value => compile(value.Text))];
}
