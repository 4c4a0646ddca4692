namespace PolicyKit.Tool.Converting;

/// <summary>The code of a policy.</summary>
/// <param name="Code">The code, with the end of its last line.</param>
/// <param name="Untyped">What in it has no typed form.</param>
internal sealed record Conversion(string Code, Tally Untyped);
