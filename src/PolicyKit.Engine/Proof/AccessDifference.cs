namespace PolicyKit.Proof;

/// <summary>What access a change of policies brings and what it takes away.</summary>
public sealed class AccessDifference
{
    internal AccessDifference(IReadOnlyList<AccessClass> appears, IReadOnlyList<AccessClass> disappears)
    {
        Appears = appears;
        Disappears = disappears;
    }

    /// <summary>What only the new policies grant.</summary>
    public IReadOnlyList<AccessClass> Appears { get; }

    /// <summary>What only the old policies grant.</summary>
    public IReadOnlyList<AccessClass> Disappears { get; }

    /// <summary>Whether both grant the same, proven.</summary>
    public bool IsEmpty => Appears.Count == 0 && Disappears.Count == 0;

    /// <summary>Whether each class has an example, so that none is only perhaps a difference.</summary>
    public bool IsCertain => Appears.Concat(Disappears).All(static access => access.Example is not null);
}
