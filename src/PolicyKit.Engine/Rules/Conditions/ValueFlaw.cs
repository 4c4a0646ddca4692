using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Conditions;

/// <summary>What is wrong with one value of a condition.</summary>
/// <param name="Message">What is wrong, and what to write.</param>
/// <param name="Severity">An error where the value can never match, or IAM refuses it.</param>
/// <param name="Meant">What was meant; null where that is not clear.</param>
internal sealed record ValueFlaw(string Message, FindingSeverity Severity, string? Meant)
{
    /// <summary>What is wrong with a known value that holds no variable; null where nothing is.</summary>
    public static ValueFlaw? Find(ConditionTest test, string value) => test.Operator.Type switch
    {
        _ when test.Operator.IsNull => OfBool(value, "Null", "\"true\" asks that the key is absent, \"false\" that it is there"),
        ConditionKeyType.Bool => OfBool(value, "Bool", "write \"true\" or \"false\""),
        ConditionKeyType.Numeric => OfNumber(value),
        ConditionKeyType.Date => OfDate(value),
        ConditionKeyType.IpAddress => OfNetwork(value),
        ConditionKeyType.Arn => OfArn(value),
        ConditionKeyType.Binary => OfBinary(value),
        _ => IdentifierFlaw.Find(test, value),
    };

    private static ValueFlaw? OfBool(string value, string @operator, string advice)
    {
        if (IsAny(value.Trim(), "true", "false")) return value == value.Trim() ? null : Blank(value);
        return Error($"\"{value}\" is neither true nor false, so {@operator} never matches it: {advice}.", null);
    }

    private static ValueFlaw? OfNumber(string value)
    {
        if (PolicyNumber.TryParse(value, out _)) return null;
        string plain = value.Replace(",", "").Replace("_", "").Trim();
        return Error($"\"{value}\" is no number, so the comparison never matches: write digits, with a point for fractions.",
            PolicyNumber.TryParse(plain, out _) ? plain : null);
    }

    private static ValueFlaw? OfDate(string value)
    {
        if (PolicyDate.TryParse(value, out _)) return null;
        string meant = value.Trim().Replace(' ', 'T');
        if (meant.IndexOf('T') > 0 && meant.IndexOf('Z') < 0) meant += "Z";
        return Error($"\"{value}\" is no date that IAM reads, so the comparison never matches: write one like "
            + "2026-01-31T00:00:00Z.",
            PolicyDate.TryParse(meant, out _) ? meant : null);
    }

    private static ValueFlaw? OfNetwork(string value)
    {
        if (IpRange.TryParse(value, out IpRange range))
        {
            if (range.First() is var first && range.IsAddress) return null;
            string exact = first + value.Substring(value.IndexOf('/'));
            return IpRange.TryParse(value.Substring(0, value.IndexOf('/')), out IpRange written) && written.Equals(first) ? null
                : new($"Of {value} only the first {range.Length} bits count, so it is the whole network {exact}: write that, "
                    + "or the address alone.",
                    FindingSeverity.Info, exact);
        }

        return Error($"\"{value}\" is no IP address or network, so IpAddress never matches it: write one like 203.0.113.0/24 "
            + "or 2001:db8::/32.",
            Network(value));
    }

    /// <summary>The network that someone meant who put <c>*</c> for whole fields, or blanks around.</summary>
    private static string? Network(string value)
    {
        string trimmed = value.Trim();
        if (trimmed != value) return IpRange.TryParse(trimmed, out _) ? trimmed : null;
        string[] fields = value.Split('.');
        int given = Array.IndexOf(fields, "*");
        if (given <= 0 || fields.Length > 4 || fields.Skip(given).Any(field => field != "*")) return null;
        string meant = string.Join(".", fields.Take(given).Concat(Enumerable.Repeat("0", 4 - given))) + "/" + (given * 8);
        return IpRange.TryParse(meant, out _) ? meant : null;
    }

    private static ValueFlaw? OfArn(string value)
    {
        if (value.StartsWith("*", StringComparison.Ordinal) || value.StartsWith("a*", StringComparison.Ordinal)) return null;
        if (Arn.TryParse(value) is not { } arn)
            return Error($"\"{value}\" is no ARN, which ARN operators compare with, so it never matches: write one, "
                + "arn:partition:service:region:account:resource.", null);
        return arn.IsComplete || value.EndsWith("*", StringComparison.Ordinal) ? null
            : Error($"\"{value}\" has {arn.FieldCount} of an ARN's 6 fields, so it never matches: write all of them.", null);
    }

    private static ValueFlaw? OfBinary(string value)
    {
        string body = value.TrimEnd('=');
        bool isBase64 = value.Length % 4 == 0 && value.Length - body.Length <= 2
            && body.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/');
        return isBase64 ? null : Error($"\"{value}\" is not base64, in which BinaryEquals takes its values: encode it.", null);
    }

    private static ValueFlaw Blank(string value) =>
        Error($"\"{value}\" has blanks around it, so it never matches: write \"{value.Trim()}\".", value.Trim());

    private static ValueFlaw Error(string message, string? meant) => new(message, FindingSeverity.Error, meant);

    private static bool IsAny(string value, params string[] words) => words.Contains(value, StringComparer.OrdinalIgnoreCase);
}
