using System.Globalization;
using System.Net;

namespace PolicyKit.Specification.Conditions;

/// <summary>Values of the types that operators know; null for a text that is none of the type.</summary>
public static class Values
{
    private static readonly string[] DateForms =
    [
        "yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>"Boolean condition operators": true or false.</summary>
    public static bool? Bool(string text) => bool.TryParse(text, out bool value) ? value : null;

    /// <summary>"Numeric condition operators": an integer or a decimal.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>"Date condition operators": a form of the W3C's of ISO 8601, or seconds since 1970 (UNIX time); as such seconds.</summary>
    public static decimal? Date(string text)
    {
        // Four digits are a year. Of a fraction of a second AWS says nothing: it is taken as one.
        if (!(text.Length == 4 && text.All(char.IsAsciiDigit)) && Number(text) is { } seconds) return seconds;
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, Utc, out DateTimeOffset date)
            ? (decimal)(date - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerSecond
            : null;
    }

    /// <summary>"Binary condition operators": base64.</summary>
    public static byte[]? Bytes(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }

    /// <summary>"IP address condition operators": an address, which is a network of one, or a network (RFC 4632).</summary>
    public static IpNetworkValue? Network(string text)
    {
        string[] parts = text.Split('/');
        // A number alone is read as an address by .NET, and by nobody else.
        if (parts.Length > 2 || parts[0].IndexOfAny(['.', ':']) < 0 || !IPAddress.TryParse(parts[0], out IPAddress? address)) return null;
        byte[] bytes = address.GetAddressBytes();
        int length = bytes.Length * 8;
        return parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > bytes.Length * 8)
            ? null
            : new IpNetworkValue(string.Concat(bytes.Select(static one => one.ToString("b8", CultureInfo.InvariantCulture))), length);
    }
}
