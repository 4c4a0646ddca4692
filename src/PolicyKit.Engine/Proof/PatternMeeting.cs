namespace PolicyKit.Proof;

/// <summary>The first other pattern that one meets.</summary>
/// <param name="Other">Its position in the index.</param>
/// <param name="Witness">The ARN of a resource that both clients reach; null where it is made from the patterns.</param>
/// <param name="IsCertain">Whether the clients meet, and not only perhaps.</param>
internal readonly record struct PatternMeeting(int Other, string? Witness, bool IsCertain);
