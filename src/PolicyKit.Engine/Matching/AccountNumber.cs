namespace PolicyKit.Matching;

/// <summary>The number of an AWS account: twelve digits.</summary>
internal static class AccountNumber
{
    public const int Length = 12;

    public static bool Is(string text) => text.Length == Length && text.All(static c => c is >= '0' and <= '9');
}
