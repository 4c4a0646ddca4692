using System.Globalization;

namespace PolicyKit.Conditions;

/// <summary>
/// Reads the values of date operators: a W3C date of ISO 8601, or seconds since 1970 (AWS: "Date condition operators").
/// </summary>
internal static class PolicyDate
{
    private static readonly DateTimeOffset Epoch = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int YearDigits = 4;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz",
    ];

    /// <param name="text">The date. Four digits alone are a year.</param>
    /// <param name="seconds">The seconds since 1970, with fractions.</param>
    public static bool TryParse(string text, out decimal seconds)
    {
        seconds = 0;
        if (!IsYear(text) && PolicyNumber.TryParse(text, out seconds)) return true;
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        foreach (string form in Forms)
        {
            if (!DateTimeOffset.TryParseExact(text, form, CultureInfo.InvariantCulture, Styles, out DateTimeOffset date)) continue;
            seconds = (date - Epoch).Ticks / (decimal)TimeSpan.TicksPerSecond;
            return true;
        }

        return false;
    }

    private static bool IsYear(string text) => text.Length == YearDigits && text.All(static c => c is >= '0' and <= '9');

    /// <summary>The date as a policy writes it.</summary>
    public static string Write(decimal seconds)
    {
        try
        {
            return Epoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            return seconds.ToString(CultureInfo.InvariantCulture);
        }
    }
}
