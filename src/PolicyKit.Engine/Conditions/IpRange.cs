using System.Globalization;

namespace PolicyKit.Conditions;

/// <summary>
/// An IP address, or a network in CIDR notation, IPv4 or IPv6. Without a prefix it is one address. The two kinds never match
/// each other (AWS: "IP address condition operators"). Reading allocates nothing.
/// </summary>
internal readonly struct IpRange : IEquatable<IpRange>
{
    private const int V4Bits = 32;
    private const int V6Bits = 128;

    private IpRange(bool isV6, ulong high, ulong low, int length)
    {
        IsV6 = isV6;
        High = high;
        Low = low;
        Length = length;
    }

    public bool IsV6 { get; }

    /// <summary>The first 64 of the 128 bits of an IPv6 address; an IPv4 address has all its bits in <see cref="Low"/>.</summary>
    public ulong High { get; }

    public ulong Low { get; }

    /// <summary>How many leading bits are fixed: 0 to 32, or to 128.</summary>
    public int Length { get; }

    public bool IsAddress => Length == (IsV6 ? V6Bits : V4Bits);

    /// <summary>Reads an address or a network. Bits behind the prefix may be set, and count for nothing.</summary>
    public static bool TryParse(string text, out IpRange range)
    {
        range = default;
        int slash = text.IndexOf('/');
        int end = slash < 0 ? text.Length : slash;
        bool isV6 = text.IndexOf(':', 0, end) >= 0;
        ulong high = 0;
        if (!(isV6 ? TryParseV6(text, end, out high, out ulong low) : TryParseV4(text, 0, end, out low))) return false;
        int bits = isV6 ? V6Bits : V4Bits, length = bits;
        if (slash >= 0 && !TryParseDecimal(text, slash + 1, text.Length, bits, out length)) return false;
        range = new IpRange(isV6, high, low, length);
        return true;
    }

    /// <summary>Whether every address of another range is in this one.</summary>
    public bool Contains(IpRange other)
    {
        if (IsV6 != other.IsV6 || other.Length < Length) return false;
        if (!IsV6) return Length == 0 || (Low ^ other.Low) >> (V4Bits - Length) == 0;
        if (Length == 0) return true;
        if (Length <= 64) return (High ^ other.High) >> (64 - Length) == 0;
        return High == other.High && (Low ^ other.Low) >> (V6Bits - Length) == 0;
    }

    /// <summary>The first address of the range, its bits behind the prefix cleared.</summary>
    public IpRange First() => IsV6
        ? new IpRange(true, Length >= 64 ? High : High & ~Ones(64 - Length), Length >= V6Bits ? Low : Length <= 64 ? 0 : Low & ~Ones(V6Bits - Length), V6Bits)
        : new IpRange(false, 0, Length >= V4Bits ? Low : Low & ~Ones(V4Bits - Length), V4Bits);

    /// <summary>The last address of the range.</summary>
    public IpRange Last() => IsV6
        ? new IpRange(true, Length >= 64 ? High : High | Ones(64 - Length), Length >= V6Bits ? Low : Length <= 64 ? ulong.MaxValue : Low | Ones(V6Bits - Length), V6Bits)
        : new IpRange(false, 0, Length >= V4Bits ? Low : Low | Ones(V4Bits - Length), V4Bits);

    /// <summary>The address behind this one; null behind the last.</summary>
    public IpRange? Next()
    {
        if (!IsV6) return Low == uint.MaxValue ? null : new IpRange(false, 0, Low + 1, V4Bits);
        if (Low != ulong.MaxValue) return new IpRange(true, High, Low + 1, V6Bits);
        return High == ulong.MaxValue ? null : new IpRange(true, High + 1, 0, V6Bits);
    }

    public bool Equals(IpRange other) => IsV6 == other.IsV6 && High == other.High && Low == other.Low && Length == other.Length;

    public override bool Equals(object? obj) => obj is IpRange other && Equals(other);

    public override int GetHashCode() => unchecked((int)(High ^ (High >> 32) ^ Low ^ (Low >> 32)) * 397 ^ Length);

    public override string ToString()
    {
        IpRange self = this;
        string address = IsV6
            ? string.Join(":", Enumerable.Range(0, 8).Select(i => self.Word(i).ToString("x", CultureInfo.InvariantCulture)))
            : $"{Low >> 24}.{(Low >> 16) & 255}.{(Low >> 8) & 255}.{Low & 255}";
        return IsAddress ? address : address + "/" + Length.ToString(CultureInfo.InvariantCulture);
    }

    private ulong Word(int index) => ((index < 4 ? High : Low) >> (48 - (index % 4 * 16))) & 0xffff;

    private static ulong Ones(int bits) => bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1;

    private static bool TryParseV4(string text, int start, int end, out ulong address)
    {
        address = 0;
        for (int field = 0; field < 4; field++)
        {
            int stop = field == 3 ? end : text.IndexOf('.', start, end - start);
            if (stop < 0 || !TryParseDecimal(text, start, stop, 255, out int value)) return false;
            address = (address << 8) | (uint)value;
            start = Math.Min(stop + 1, end);
        }

        return true;
    }

    /// <summary>Decimal digits without leading zeros, which some read as octal.</summary>
    private static bool TryParseDecimal(string text, int start, int end, int max, out int value)
    {
        value = 0;
        if (start >= end || (text[start] == '0' && end > start + 1)) return false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + text[i] - '0';
            if (value > max) return false;
        }

        return true;
    }

    private static bool TryParseV6(string text, int end, out ulong high, out ulong low)
    {
        high = low = 0;
        int words = 0, gap = -1, at = 0;
        if (end >= 2 && text[0] == ':' && text[1] == ':') (gap, at) = (0, 2);
        while (at < end)
        {
            if (words == 8) return false;
            int stop = at;
            while (stop < end && text[stop] != ':') stop++;
            if (stop == end && text.IndexOf('.', at, end - at) >= 0)
            {
                if (words > 6 || !TryParseV4(text, at, end, out ulong tail)) return false;
                Append(ref high, ref low, tail >> 16);
                Append(ref high, ref low, tail & 0xffff);
                words += 2;
                break;
            }

            if (!TryParseHex(text, at, stop, out ulong word)) return false;
            Append(ref high, ref low, word);
            words++;
            if (stop == end) break;
            at = stop + 1;
            if (at == end) return false;
            if (text[at] != ':') continue;
            if (gap >= 0) return false;
            gap = words;
            at++;
        }

        if (gap < 0) return words == 8;
        if (words == 8) return false;
        Spread(ref high, ref low, words - gap, 8 - words);
        return true;
    }

    private static bool TryParseHex(string text, int start, int end, out ulong word)
    {
        word = 0;
        if (start == end || end - start > 4) return false;
        for (int i = start; i < end; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return false;
            word = (word << 4) | (uint)digit;
        }

        return true;
    }

    private static void Append(ref ulong high, ref ulong low, ulong word)
    {
        high = (high << 16) | (low >> 48);
        low = (low << 16) | word;
    }

    /// <summary>Puts as many words of zeros before the last words as the address has left out.</summary>
    private static void Spread(ref ulong high, ref ulong low, int last, int missing)
    {
        ulong tailHigh = 0, tailLow = 0;
        var words = (high, low);
        for (int i = last - 1; i >= 0; i--)
        {
            int shift = i * 16;
            ulong word = shift >= 64 ? (words.high >> (shift - 64)) & 0xffff : (words.low >> shift) & 0xffff;
            Append(ref tailHigh, ref tailLow, word);
        }

        for (int i = 0; i < last; i++)
        {
            low = (low >> 16) | (high << 48);
            high >>= 16;
        }

        for (int i = 0; i < missing + last; i++) Append(ref high, ref low, 0);
        high |= tailHigh;
        low |= tailLow;
    }
}
