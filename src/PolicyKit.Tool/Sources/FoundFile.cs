namespace PolicyKit.Tool.Sources;

/// <summary>A file to look for policies in.</summary>
/// <param name="Path">The path as it is shown and opened.</param>
/// <param name="IsPolicy">
/// Whether it is a policy because someone says so: it was given by its name, or is called <c>*.policy.json</c>. In any other file
/// policies are looked for, and it need not have any.
/// </param>
internal readonly record struct FoundFile(string Path, bool IsPolicy);
