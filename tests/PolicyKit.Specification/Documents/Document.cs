namespace PolicyKit.Specification.Documents;

/// <summary>A policy document as JSON has it (AWS: "Grammar of the IAM JSON policy language").</summary>
/// <param name="HasVariables">Only Version 2012-10-17 has policy variables; before, <c>${</c> is text ("IAM JSON policy elements: Version").</param>
/// <param name="Statements">The statements; their order means nothing ("Policy evaluation logic").</param>
public sealed record Document(bool HasVariables, IReadOnlyList<Statement> Statements);
