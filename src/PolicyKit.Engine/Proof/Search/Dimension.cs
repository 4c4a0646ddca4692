namespace PolicyKit.Proof.Search;

/// <summary>
/// Something about a request that statements ask for: its action, its resource, its principal, or a condition key. What one
/// dimension is does not depend on what another is.
/// </summary>
internal sealed class Dimension(string name, bool isOptional, bool isMultiValued, TextSet domain, string others)
{
    /// <summary>What it is called: a condition key in lower case, or what no key is called.</summary>
    public string Name { get; } = name;

    /// <summary>The condition key as a policy writes it; null for what is none.</summary>
    public string? Key { get; init; }

    /// <summary>Whether a request may lack it.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>Whether a request may have several values of it.</summary>
    public bool IsMultiValued { get; } = isMultiValued;

    /// <summary>The texts that it can be.</summary>
    public TextSet Domain { get; } = domain;

    /// <summary>Whether each value is of the sort that the key's comparisons need, and so no number or address is wrongly written.</summary>
    public bool IsOfOneSort { get; init; }

    /// <summary>A value that will do where nothing else is asked; null for none.</summary>
    public string? Example { get; init; }

    /// <summary>A text that it can be as well, but that is a poor example; null for none.</summary>
    public TextSet? LastResort { get; init; }

    /// <summary>The letters for places that are open, the best first.</summary>
    public string Others { get; } = others;
}
