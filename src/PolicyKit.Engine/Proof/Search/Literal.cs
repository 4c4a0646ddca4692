using PolicyKit.Conditions;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>
/// What a statement, or its opposite, asks of one dimension: that it is absent, where that will do, or that its value is in a set,
/// or is not; of several values, that each is or that one is.
/// </summary>
internal sealed class Literal
{
    private Literal? _opposite;

    public Literal(int id, Dimension dimension, bool allowsAbsence, bool isIn, SetQuantifier quantifier, ValueSort sort)
    {
        Id = id;
        Dimension = dimension;
        AllowsAbsence = allowsAbsence;
        IsIn = isIn;
        Quantifier = quantifier;
        Sort = sort;
    }

    /// <summary>A number of its own; its opposite has the next one.</summary>
    public int Id { get; }

    public Dimension Dimension { get; }

    public bool AllowsAbsence { get; }

    /// <summary>Whether it says that something of a statement does not hold.</summary>
    public bool IsOpposite => Id % 2 == 1;

    /// <summary>Whether it only asks that there is a value.</summary>
    public bool IsPresence => !IsIn && !AllowsAbsence && Sort == ValueSort.Text && Texts.Patterns.Count == 0;

    /// <summary>Whether values must be in the set, and not outside.</summary>
    public bool IsIn { get; }

    public SetQuantifier Quantifier { get; }

    public ValueSort Sort { get; }

    public TextSet Texts { get; private init; } = TextSet.Nothing;

    public NumberTest? Numbers { get; private init; }

    public IReadOnlyList<IpRange> Ranges { get; private init; } = [];

    /// <summary>What holds where this does not.</summary>
    public Literal Opposite => _opposite ??= new Literal(
        Id + 1, Dimension, !AllowsAbsence, !IsIn,
        Quantifier switch
        {
            SetQuantifier.ForAllValues => SetQuantifier.ForAnyValue,
            SetQuantifier.ForAnyValue => SetQuantifier.ForAllValues,
            _ => SetQuantifier.None,
        },
        Sort)
    {
        Texts = Texts,
        Numbers = Numbers,
        Ranges = Ranges,
        _opposite = this,
    };

    /// <summary>Whether it holds for a single value; what is no value of its sort is in no set.</summary>
    public bool Holds(string value)
    {
        if (value.Length == 0 && Quantifier != SetQuantifier.None) return AllowsAbsence;
        bool isIn = Sort switch
        {
            ValueSort.Number => PolicyNumber.TryParse(value, out decimal number) && Numbers!.Holds(number),
            ValueSort.Moment => PolicyDate.TryParse(value, out decimal moment) && Numbers!.Holds(moment),
            ValueSort.Network => IpRange.TryParse(value, out IpRange address) && Ranges.Any(range => range.Contains(address)),
            _ => Texts.Patterns.Any(pattern => pattern.IsMatch(value)),
        };
        return isIn == IsIn;
    }

    public Literal With(TextSet texts) => new(Id, Dimension, AllowsAbsence, IsIn, Quantifier, Sort) { Texts = texts };

    public Literal With(NumberTest numbers) => new(Id, Dimension, AllowsAbsence, IsIn, Quantifier, Sort) { Numbers = numbers };

    public Literal With(IReadOnlyList<IpRange> ranges) => new(Id, Dimension, AllowsAbsence, IsIn, Quantifier, Sort) { Ranges = ranges };

    public override string ToString() => $"{Dimension.Name} {(IsIn ? "in" : "not in")} {string.Join(", ", Texts.Patterns)}";
}
