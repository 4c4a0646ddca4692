using System.Globalization;

namespace PolicyKit.Tool.Commands;

/// <summary>A number with its noun.</summary>
internal static class Count
{
    public static string Of(int number, string noun) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
