namespace PolicyKit.Tool.Fixing;

/// <summary>The fixes to apply.</summary>
internal enum FixScope
{
    None,

    /// <summary>Those after which nothing is granted that was not before.</summary>
    Safe,

    /// <summary>Those that make dead grants work, too.</summary>
    Repairs,
}
