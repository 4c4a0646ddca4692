using PolicyKit.Explaining;
using PolicyKit.Rules;

namespace PolicyKit.Tool.Explaining;

/// <summary>A policy of a file with what is said of it.</summary>
/// <param name="Pointer">Where it stands in the file's tree; empty for the file itself.</param>
/// <param name="Description">What it says.</param>
/// <param name="Findings">What the rules find in it.</param>
internal sealed record Explained(string Pointer, PolicyDescription Description, IReadOnlyList<Finding> Findings);
