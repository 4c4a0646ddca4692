namespace PolicyKit.Rules;

/// <summary>What a fix does to the access that the policy grants.</summary>
internal enum FixKind
{
    /// <summary>It grants the same as before.</summary>
    Keeps,

    /// <summary>It grants less than before, and nothing new.</summary>
    Narrows,

    /// <summary>What was granted was dead; it may now grant something.</summary>
    Repairs,
}
