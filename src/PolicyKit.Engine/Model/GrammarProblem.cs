using PolicyKit.Json;

namespace PolicyKit.Model;

/// <summary>Where a policy breaks the grammar (AWS: "Grammar of the IAM JSON policy language").</summary>
internal sealed record GrammarProblem(GrammarProblemKind Kind, TextRange Range, string Message);
