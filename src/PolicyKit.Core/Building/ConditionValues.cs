using System.Globalization;
using System.Net;
using PolicyKit.Matching;

namespace PolicyKit.Building;

/// <summary>Writes typed values as the texts of a condition, the same in every culture.</summary>
internal static class ConditionValues
{
    public static string[] Exact(string first, string[] rest) => Map(first, rest, PatternText.EscapeVariables);

    public static string[] Patterns(NamePattern first, NamePattern[] rest) =>
        Map(first, rest, static (pattern, _) => pattern.ToString());

    public static string[] Arns(ResourceArn first, ResourceArn[] rest) =>
        Map(first, rest, static (arn, parameter) => (arn ?? throw new ArgumentNullException(parameter)).Tail);

    public static string[] ExactArns(string first, string[] rest) => Map(first, rest, ExactArn);

    public static string[] Numbers(decimal first, decimal[] rest) =>
        Map(first, rest, static (number, _) => Number(number));

    public static string[] Dates(DateTimeOffset first, DateTimeOffset[] rest) => Map(first, rest, static (date, _) => Date(date));

    public static string[] Networks(IpNetwork first, IpNetwork[] rest) =>
        Map(first, rest, static (network, parameter) => (network ?? throw new ArgumentNullException(parameter)).ToString());

    public static string[] Bytes(byte[] first, byte[][] rest) =>
        Map(first, rest, static (data, parameter) => Convert.ToBase64String(data ?? throw new ArgumentNullException(parameter)));

    public static string Number(decimal number) =>
        number.ToString("0.#############################", CultureInfo.InvariantCulture);

    /// <summary>UTC in ISO 8601, to the second, or to the fraction where there is one.</summary>
    public static string Date(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string ExactArn(string arn, string parameter)
    {
        PatternText.RequireExact(arn, parameter);
        return Arn.TryParse(arn) is { IsComplete: true }
            ? arn
            : throw new ArgumentException($"\"{arn}\" is no complete ARN, which has six fields set apart by colons.", parameter);
    }

    private static string[] Map<T>(T first, T[] rest, Func<T, string, string> write)
    {
        if (rest is null) throw new ArgumentNullException(nameof(rest));
        var values = new string[rest.Length + 1];
        values[0] = write(first, nameof(first));
        for (int i = 0; i < rest.Length; i++) values[i + 1] = write(rest[i], nameof(rest));
        return values;
    }
}
