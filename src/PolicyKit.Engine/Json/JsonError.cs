namespace PolicyKit.Json;

/// <summary>What is wrong in a JSON text, and where: the message says what was found and what was expected.</summary>
internal sealed record JsonError(JsonErrorKind Kind, TextRange Range, string Message);
