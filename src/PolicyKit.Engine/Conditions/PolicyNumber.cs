using System.Globalization;

namespace PolicyKit.Conditions;

/// <summary>Reads the values of numeric operators: an integer or a decimal (AWS: "Numeric condition operators").</summary>
internal static class PolicyNumber
{
    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
}
