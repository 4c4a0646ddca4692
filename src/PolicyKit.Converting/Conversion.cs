namespace PolicyKit.Converting;

/// <summary>The code of a policy.</summary>
/// <param name="Code">The code, with the end of its last line.</param>
/// <param name="Untyped">What in it has no typed form.</param>
/// <param name="WithoutEffect">How many pairs it names of which the action does not take the resource.</param>
internal sealed record Conversion(string Code, Tally Untyped, int WithoutEffect);
