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

    /// <summary><c>*</c> before the fifth colon of an ARN: any run of characters without a colon.</summary>
    public const char AnyRunInField = '\uFDD3';

    /// <summary><c>?</c> before the fifth colon of an ARN: exactly one character, which is no colon.</summary>
    public const char AnyOneInField = '\uFDD4';

    /// <summary>
    /// The first of the characters by which a proof names policy variables: each is some text, so that <c>*</c> matches it and
    /// <c>?</c> does not.
    /// </summary>
    public const char FirstVariable = '\uE000';

    /// <summary>The last of these.</summary>
    public const char LastVariable = '\uEFFF';

    /// <summary>Marks unknown text in what a host hands to the engine.</summary>
    public const char Hole = '\uFFFC';

    public static bool IsRun(char token) => token is AnyRun or Unknown or AnyRunInField;

    public static bool IsOne(char token) => token is AnyOne or AnyOneInField;

    /// <summary>Whether the token stays within a field of an ARN.</summary>
    public static bool IsInField(char token) => token is AnyRunInField or AnyOneInField;

    /// <summary>Whether a character of a text would be taken for syntax, or for half a character; IAM refuses it in a policy.</summary>
    public static bool IsForeign(char c) =>
        c is '\0' or >= '\uFDD0' and <= '\uFDEF' or >= Hole || char.IsSurrogate(c) || IsVariable(c);

    public static bool IsVariable(char token) => token is >= FirstVariable and <= LastVariable;

    public static bool IsLiteral(char token) => token is < AnyRun or > AnyOneInField;
}
