using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>What code says of one statement that it makes by a library's types, element by element.</summary>
internal sealed class StatementParts(TextSpan source)
{
    private readonly Dictionary<string, List<StatementValue>> _elements = new(StringComparer.Ordinal);

    /// <summary>Where the statement is made; stands for what is not written out.</summary>
    public TextSpan Source { get; } = source;

    /// <summary>The effect, if code says it.</summary>
    public ExpressionSyntax? Effect { get; set; }

    /// <summary>The effect where code says none; null where it is not known.</summary>
    public string? DefaultEffect { get; set; } = "Allow";

    public ExpressionSyntax? Sid { get; set; }

    /// <summary>The statement as JSON, text or an object, which then says all of it.</summary>
    public ExpressionSyntax? Json { get; set; }

    /// <summary>The action by which the principal takes a role; null where it is the usual one.</summary>
    public StatementValue? AssumeAction { get; set; }

    /// <summary>The principals, null in it for some that are not known.</summary>
    public List<StatementPrincipal?> Principals { get; } = [];

    /// <summary>Whether these are the principals that the statement is not about.</summary>
    public bool PrincipalsAreExcluded { get; set; }

    /// <summary>The conditions: an object, by operators and keys.</summary>
    public ExpressionSyntax? Conditions { get; set; }

    /// <summary>Conditions of one operator, key and values each.</summary>
    public List<StatementCondition> Tests { get; } = [];

    /// <summary>Whether there may be conditions that are not known.</summary>
    public bool HasUnknownConditions { get; set; }

    public PolicyKind Kind { get; set; }

    /// <summary>The elements that are lists of texts.</summary>
    public IEnumerable<KeyValuePair<string, List<StatementValue>>> Lists => _elements;

    /// <summary>Adds an item, or a list of them, to a list of texts.</summary>
    public void Add(string element, ExpressionSyntax item) => Add(element, StatementValue.Of(item));

    /// <summary>Adds an item to a list of texts.</summary>
    public void Add(string element, StatementValue item)
    {
        if (!_elements.TryGetValue(element, out List<StatementValue>? items)) _elements.Add(element, items = []);
        items.Add(item);
    }

    /// <summary>Says that an element is set anew.</summary>
    public void Reset(string element)
    {
        _elements.Remove(element);
        if (element is PolicyElements.Principal or PolicyElements.NotPrincipal) Principals.Clear();
    }

    /// <summary>Says what the life of the object leaves open.</summary>
    public void Follow(ObjectLife life)
    {
        if (life.IsChangedElsewhere) Open();
        MayGrow |= life.MayGrow;
    }

    /// <summary>Whether an element that is missing may be added where the code is not followed.</summary>
    public bool MayGrow { get; set; }

    /// <summary>Says that anything may have been added.</summary>
    public void Open()
    {
        MayGrow = true;
        Add(PolicyElements.Action, StatementValue.Unknown(Source));
        Add(PolicyElements.Resource, StatementValue.Unknown(Source));
        HasUnknownConditions = true;
    }
}
