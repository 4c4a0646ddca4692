using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Fixing;

/// <summary>A file after its fixes.</summary>
/// <param name="File">What is left.</param>
/// <param name="Applied">How many fixes were applied.</param>
/// <param name="Notes">What the user must know of them, a line each.</param>
internal sealed record FixedFile(LintedFile File, int Applied, IReadOnlyList<string> Notes);
