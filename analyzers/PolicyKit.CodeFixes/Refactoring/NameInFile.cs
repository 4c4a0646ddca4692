namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>How a type of PolicyKit is written at a place.</summary>
/// <param name="Text">The C#.</param>
/// <param name="Namespace">The namespace that has to be used for it; null where none has.</param>
internal sealed record NameInFile(string Text, string? Namespace);
