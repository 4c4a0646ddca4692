namespace PolicyKit.Specification.Documents;

/// <summary>The values of an element that has a Not form.</summary>
/// <param name="IsNot">Whether it is the Not form.</param>
/// <param name="Values">The values; a principal's are written <c>AWS:…</c>, <c>Service:…</c>, <c>Federated:…</c>, <c>CanonicalUser:…</c>.</param>
public sealed record NameList(bool IsNot, IReadOnlyList<string> Values);
