using System.Globalization;
using System.Text;
using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Takes the statements of a question apart into literals. Equal ones are made once, so that a thing and its opposite are told at a
/// glance.
/// </summary>
internal sealed partial class LiteralFactory
{
    // The names begin with a noncharacter, so that no condition key is called like them.
    private const string ActionName = "\uFFFFaction";
    public const string ResourceName = "\uFFFFresource";
    private const string PrincipalName = "\uFFFFprincipal";

    private readonly Dictionary<string, KeyUsage> _usages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dimension> _dimensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Literal> _literals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Copy, VariableReference Variable, bool IgnoresCase), char> _variables = [];

    /// <param name="statements">All statements of the question: how a condition key is used tells what values it has.</param>
    /// <param name="sender">Who sends the requests; everyone where it is not given.</param>
    public LiteralFactory(IEnumerable<CompiledStatement> statements, Sender? sender = null)
    {
        Sender = sender ?? Sender.Anyone;
        CompiledStatement[] all = [.. statements];
        NamePrincipals = Array.Exists(all, static statement => statement.Principals is not null);
        foreach (CompiledCondition condition in all.SelectMany(static statement => statement.Conditions)) Use(condition);
    }

    /// <param name="conditions">The conditions of a question that is about nothing else.</param>
    public LiteralFactory(IEnumerable<CompiledCondition> conditions)
    {
        Sender = Sender.Anyone;
        foreach (CompiledCondition condition in conditions) Use(condition);
    }

    /// <summary>Who sends the requests.</summary>
    public Sender Sender { get; }

    /// <summary>The keys of the question that follow from who sends.</summary>
    public IEnumerable<string> KeysOfSender => _usages.Keys.Concat(_variables.Keys.Select(static key => key.Variable.Key))
        .Where(SenderKeys.IsAboutSender).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a statement names principals, so that who asks is a part of the question.</summary>
    public bool NamePrincipals { get; }

    /// <summary>The variables of a request and the characters that stand for them.</summary>
    public IEnumerable<KeyValuePair<VariableReference, char>> VariablesOf(RequestCopy copy) => _variables
        .Where(pair => string.Equals(pair.Key.Copy, copy.Name))
        .Select(static pair => new KeyValuePair<VariableReference, char>(pair.Key.Variable, pair.Value));

    /// <summary>The keys of a question that every request has.</summary>
    public IReadOnlyList<Dimension> RequiredKeys => [.. _dimensions.Values.Where(static dimension => dimension.Example is not null)];

    /// <summary>A text of a statement with a character that no policy may hold, and that a proof cannot do with; null for none.</summary>
    public static string? FindForeignText(IEnumerable<CompiledStatement> statements) => statements
        .SelectMany(static statement => statement.Actions.Concat(statement.Resources ?? []).Select(static text => text.Text)
            .Concat((statement.Principals ?? []).Select(static principal => principal.Text))
            .Concat(statement.Conditions.SelectMany(static condition => condition.Texts.Append(condition.Key))))
        .FirstOrDefault(static text => text.Any(PatternToken.IsForeign));

    /// <summary>What a statement asks; null for one that can never apply.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="least">How its principals must match at least.</param>
    public Clause? Of(CompiledStatement statement, PrincipalMatch least = PrincipalMatch.Account) => Of(statement, RequestCopy.Single, least);

    /// <summary>What a statement asks of one of several requests; null for one that can never apply.</summary>
    public Clause? Of(CompiledStatement statement, RequestCopy copy, PrincipalMatch least = PrincipalMatch.Account)
    {
        var literals = new List<Literal>();
        if (!Add(literals, Texts(copy, ActionName, statement.Actions, !statement.ActionsNegated))) return null;
        Literal? actions = literals.FirstOrDefault();
        if (statement.Resources is { } resources && !Add(literals, Texts(copy, ResourceName, resources, !statement.ResourcesNegated))) return null;
        if (statement.Principals is { } principals && !Add(literals, Principals(copy, statement, principals, least))) return null;
        foreach (CompiledCondition condition in statement.Conditions)
        {
            if (!Add(literals, Condition(copy, condition))) return null;
        }

        return new Clause(literals, actions);
    }

    /// <summary>What a condition asks of its key; null for nothing.</summary>
    public Literal? Of(CompiledCondition condition) => Condition(RequestCopy.Single, condition);

    /// <summary>That the keys of a request whose values are known have these.</summary>
    public IEnumerable<Literal> Known(RequestCopy copy) => copy.Known
        .Where(pair => _usages.ContainsKey(pair.Key))
        .Select(pair => Literal(Key(copy, pair.Key), false, isIn: true, SetQuantifier.None, TextSet.Of(pair.Value)));

    /// <summary>That the action is one of some patterns, in lower case.</summary>
    public Literal Actions(IEnumerable<string> patterns) => Texts(RequestCopy.Single, ActionName, patterns.Select(PatternTemplate.Action), isIn: true)!;

    /// <summary>That the resource is one of some patterns.</summary>
    public Literal Resources(IEnumerable<string> patterns) =>
        Texts(RequestCopy.Single, ResourceName, patterns.Select(static pattern => PatternTemplate.Resource(pattern, variables: false)), isIn: true)!;

    /// <summary>That a dimension of resources fits a pattern; <c>*</c> is what an action without a resource has.</summary>
    public Literal Resource(Dimension dimension, string pattern) => Literal(
        dimension, false, isIn: true, SetQuantifier.None,
        pattern == "*" ? Domains.NoResource : Set(RequestCopy.Single, [PatternTemplate.Resource(pattern, variables: false)], ignoresCase: false));

    /// <summary>That a dimension of principals fits tokens.</summary>
    public Literal Principal(Dimension dimension, string tokens) => Literal(dimension, false, isIn: true, SetQuantifier.None, TextSet.Of(tokens));

    /// <summary>That the principal is one of some texts of <see cref="PrincipalTexts"/>, or is none.</summary>
    public Literal Principals(IEnumerable<string> patterns, bool isIn) =>
        Literal(Dimension(PrincipalName), false, isIn, SetQuantifier.None, new TextSet(patterns.Select(static text => new TextPattern(text))));

    /// <summary>That the resource is of an account, or its ARN does not tell its account.</summary>
    public Literal ResourceOf(string account) => Literal(
        Dimension(ResourceName), false, isIn: true, SetQuantifier.None, TextSet.Of(Domains.ResourceOf(account), Domains.ResourceOf(""), "*"));

    /// <summary>That a key is absent or none of its values is one of some.</summary>
    public Literal NoneOf(string key, TextSet values) =>
        Literal(Key(RequestCopy.Single, key), true, isIn: false, SetQuantifier.ForAllValues, values);

    /// <summary>That a key is absent or in none of some networks.</summary>
    public Literal NoneOf(string key, IReadOnlyList<IpRange> networks)
    {
        string id = $"{key}|n|{string.Join(",", networks)}";
        return Interned(id, () => Bare(Key(RequestCopy.Single, key), true, false, SetQuantifier.None, ValueSort.Network).With(networks));
    }

    /// <summary>The dimension of a request's part, which is constrained by nothing but what it can be.</summary>
    public Dimension Action(RequestCopy copy) => Dimension(copy.NameOf(ActionName));

    public Dimension Resource() => Dimension(ResourceName);

    public Dimension Principal(RequestCopy copy) => Dimension(copy.NameOf(PrincipalName));

    private void Use(CompiledCondition condition)
    {
        if (!_usages.TryGetValue(condition.Key, out KeyUsage? usage)) _usages.Add(condition.Key, usage = new KeyUsage(condition.Key));
        usage.Add(condition);
    }

    private static bool Add(List<Literal> literals, Literal? literal)
    {
        if (literal is null) return true;
        // In nothing, or outside of everything.
        bool isEmpty = literal is { Sort: ValueSort.Text, AllowsAbsence: false, Quantifier: SetQuantifier.None }
            && (literal.IsIn ? literal.Texts.Patterns.Count == 0 : literal.Texts.IsEverything);
        if (!isEmpty) literals.Add(literal);
        return !isEmpty;
    }

    private Literal? Texts(RequestCopy copy, string dimension, IEnumerable<PatternTemplate> patterns, bool isIn)
    {
        TextSet texts = Set(copy, patterns, ignoresCase: false);
        if (!isIn && texts.HasVariables) texts = texts.OrWanted(new TextSet(patterns.Select(pattern => LooseOf(copy, pattern))));
        return isIn && texts.IsEverything ? null : Literal(Dimension(copy.NameOf(dimension)), false, isIn, SetQuantifier.None, texts);
    }

    /// <summary>A statement whose NotResource has a variable without a value is about no resource that the variable leaves open.</summary>
    private TextPattern LooseOf(RequestCopy copy, PatternTemplate pattern) =>
        new TextPattern(TokensOf(copy, pattern, ignoresCase: false)) is { HasVariables: false } known ? known : new TextPattern(string.Concat(pattern.Fields));

    private Literal? Principals(RequestCopy copy, CompiledStatement statement, PrincipalValue[] principals, PrincipalMatch least)
    {
        bool isIn = statement.Exceptions is null;
        IEnumerable<string> patterns = statement.Exceptions is { } exceptions
            ? principals.Where(exceptions.Spare).SelectMany(PrincipalTexts.PatternsOfSpared)
            : principals.SelectMany(value => PrincipalTexts.PatternsOf(value, least));
        var texts = new TextSet(patterns.Select(static text => new TextPattern(text)));
        return isIn && texts.IsEverything ? null : Literal(Principal(copy), false, isIn, SetQuantifier.None, texts);
    }

    private TextSet Set(RequestCopy copy, IEnumerable<PatternTemplate> patterns, bool ignoresCase) =>
        new(patterns.Where(static pattern => pattern.IsUsable)
            .Select(pattern => new TextPattern(TokensOf(copy, pattern, ignoresCase), ignoresCase)));

    private string TokensOf(RequestCopy copy, PatternTemplate pattern, bool ignoresCase)
    {
        var tokens = new StringBuilder(pattern.Tokens.Count);
        int next = 0;
        foreach (char token in pattern.Tokens)
        {
            if (token != PatternToken.Unknown) tokens.Append(token);
            else if (pattern.Variables[next++] is var variable && copy.Known.TryGetValue(variable.Key, out string? value)) tokens.Append(value);
            else tokens.Append(CharacterOf(copy, variable, ignoresCase));
        }

        return tokens.ToString();
    }

    /// <summary>Where case is ignored, the text of a variable may be in another case than elsewhere, so that it has another character.</summary>
    private char CharacterOf(RequestCopy copy, VariableReference variable, bool ignoresCase)
    {
        (string, VariableReference, bool) key = (copy.Name, variable with { Key = variable.Key.ToLowerInvariant() }, ignoresCase);
        if (!_variables.TryGetValue(key, out char character))
            _variables.Add(key, character = (char)(PatternToken.FirstVariable + _variables.Count));
        return character;
    }

    private Literal Literal(Dimension dimension, bool allowsAbsence, bool isIn, SetQuantifier quantifier, TextSet texts)
    {
        var id = new StringBuilder(dimension.Name).Append('|').Append(allowsAbsence).Append(isIn).Append((int)quantifier);
        foreach (TextPattern pattern in texts.Patterns)
        {
            // With its length before it, no text can be read as two.
            id.Append('|').Append(pattern.IgnoresCase).Append(pattern.Tokens.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(pattern.Tokens);
        }

        return Interned(id.ToString(), () => Bare(dimension, allowsAbsence, isIn, quantifier, ValueSort.Text).With(texts));
    }

    private Literal Bare(Dimension dimension, bool allowsAbsence, bool isIn, SetQuantifier quantifier, ValueSort sort) =>
        new(_literals.Count * 2, dimension, allowsAbsence, isIn, quantifier, sort);

    private Literal Interned(string id, Func<Literal> create)
    {
        if (!_literals.TryGetValue(id, out Literal? literal)) _literals.Add(id, literal = create());
        return literal;
    }

    private Dimension Key(RequestCopy copy, string key) => Dimension(copy.NameOf(key.ToLowerInvariant()), key);

    private Dimension Dimension(string name, string? key = null)
    {
        if (_dimensions.TryGetValue(name, out Dimension? dimension)) return dimension;
        if (key is not null)
        {
            if (!_usages.TryGetValue(key, out KeyUsage? usage)) _usages.Add(key, usage = new KeyUsage(key));
            dimension = usage.ToDimension(name);
        }
        else
        {
            dimension = name.EndsWith(ActionName, StringComparison.Ordinal) ? new Dimension(name, false, false, Domains.Actions, Domains.ActionLetters)
                : name.EndsWith(ResourceName, StringComparison.Ordinal)
                    ? new Dimension(name, false, false, Domains.Resources, Domains.NameLetters) { LastResort = Domains.NoResource }
                : new Dimension(name, false, false, Sender.Domain, Domains.PrincipalLetters);
        }

        _dimensions.Add(name, dimension);
        return dimension;
    }
}
