using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>A decision, and the statement that it rests on; null where none speaks of the request.</summary>
internal sealed record EvaluationResult(Decision Decision, StatementModel? Statement);
