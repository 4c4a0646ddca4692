namespace PolicyKit.Credentials;

/// <summary>A key in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="What">What it is, for a message that does not show it.</param>
internal readonly record struct FoundKey(int Start, int Length, string What);
