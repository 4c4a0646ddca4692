using System.Globalization;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Tests.Commands;

/// <summary>A clock that stands still.</summary>
internal sealed class Day(DateTimeOffset now) : TimeProvider
{
    public static Day OfTheCatalogue { get; } = After(days: 1);

    /// <summary>A day after that of the built-in data.</summary>
    public static Day After(int days) =>
        new(DateTimeOffset.Parse(ServiceCatalogue.Current.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddDays(days));

    public override DateTimeOffset GetUtcNow() => now;
}
