namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>How a new using directive stands to what is there.</summary>
internal enum UsingPosition
{
    /// <summary>Before another one.</summary>
    Before,

    /// <summary>Behind the last one.</summary>
    Behind,

    /// <summary>There is none yet.</summary>
    First,
}
