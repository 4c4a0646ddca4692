namespace PolicyKit.Explaining;

/// <summary>How many of a statement's actions have an access level.</summary>
/// <param name="Level">The level, as AWS calls it.</param>
/// <param name="Verb">The same as a verb.</param>
/// <param name="Count">How many.</param>
internal sealed record LevelCount(string Level, string Verb, int Count);
