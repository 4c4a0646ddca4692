namespace PolicyKit.Matching;

/// <summary>
/// The characters that stand for pattern syntax in a compiled pattern. They are Unicode noncharacters, which no policy may hold.
/// </summary>
internal static class PatternToken
{
    /// <summary><c>*</c>: any run of characters, the empty one too.</summary>
    public const char AnyRun = '\uFDD0';

    /// <summary><c>?</c>: exactly one character.</summary>
    public const char AnyOne = '\uFDD1';

    /// <summary>A policy variable, or text that the host could not see: some run of characters, but which is not known.</summary>
    public const char Unknown = '\uFDD2';

    /// <summary>Marks unknown text in what a host hands to the engine.</summary>
    public const char Hole = '\uFFFC';

    public static bool IsRun(char token) => token is AnyRun or Unknown;

    public static bool IsLiteral(char token) => token is not (AnyRun or AnyOne or Unknown);
}
