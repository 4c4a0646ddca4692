using System.Globalization;

namespace PolicyKit.Tool.Commands;

/// <summary>A number with its noun.</summary>
internal static class Count
{
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    public static string Of(int number, string noun, string plural) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? noun : plural);
}
