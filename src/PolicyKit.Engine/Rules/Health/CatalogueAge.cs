using System.Globalization;

namespace PolicyKit.Rules.Health;

/// <summary>Whether the catalogue is so old that a name it lacks may well be one that AWS has by now.</summary>
internal static class CatalogueAge
{
    /// <summary>The rules that say that AWS has no such name; the others go by what the catalogue does know.</summary>
    private static readonly HashSet<string> AboutUnknownNames = ["PK2001", "PK2002", "PK3002"];

    public static bool IsAboutUnknownName(RuleInfo rule) => AboutUnknownNames.Contains(rule.Id);

    /// <summary>The age in days, where it is above what the host allows; null also where the host tells no day.</summary>
    public static int? StaleDays(string date, LintOptions options)
    {
        if (options.Today is not { } today) return null;
        if (!DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
            return null;
        double age = (today.Date - day).TotalDays;
        return age > options.StaleAfterDays ? (int)age : null;
    }
}
