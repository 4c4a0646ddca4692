namespace PolicyKit.Specification.Documents;

/// <summary>AWS does not store such a document, so there is nothing to evaluate.</summary>
public sealed class RefusedException(string message) : Exception(message);
