using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Names;

/// <summary>
/// Finds what keeps a resource from being an ARN that matches anything (AWS: "IAM JSON policy elements: Resource"). Fields with
/// wildcards, variables or unknown text are not judged.
/// </summary>
internal static class ArnFlaws
{
    private const string Prefix = "arn:";
    private static readonly char[] Open = ['*', '?', '$', '{', '<', PatternToken.Hole];

    /// <summary>The first flaw, or null.</summary>
    public static ArnFlaw? Find(string text, StatementModel statement, ServiceCatalogue catalogue)
    {
        if (text.Length == 0 || IsOpen(text.Substring(0, Math.Min(text.Length, Prefix.Length)))) return null;
        if (Arn.TryParse(text) is not { } arn) return FindInPrefix(text, statement);
        return FindInPartition(arn) ?? FindInService(arn) ?? Placeholder.Find(arn, catalogue)
            ?? FindInRegion(arn, statement, catalogue) ?? FindInAccount(arn) ?? FindMissing(arn, statement, catalogue);
    }

    private static ArnFlaw FindInPrefix(string text, StatementModel statement)
    {
        string trimmed = text.TrimStart();
        int blanks = text.Length - trimmed.Length;
        if (trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            string what = blanks > 0 ? "A blank before the ARN keeps" : "Capitals in \"arn\" keep";
            return Whole(text, $"{what} it from matching anything: write {Prefix}... at the very "
                + $"beginning.") with
            { Repair = (0, blanks + Prefix.Length, Prefix) };
        }

        const string Scheme = "s3://";
        ArnFlaw flaw = Whole(text, $"\"{text}\" is no ARN, so it matches no resource: write arn:aws:..., or * for every "
            + $"resource.");
        int scheme = text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Scheme.Length : 0;
        bool isBucket = scheme > 0 || (IsBucket(text) && IsAboutS3(statement));
        return isBucket ? flaw with { Repair = (0, scheme, "arn:aws:s3:::") } : flaw;
    }

    private static ArnFlaw? FindInPartition(Arn arn)
    {
        if (arn.FieldCount < 2 || IsOpen(arn.Partition) || Partitions.All.Contains(arn.Partition)) return null;
        string? meant = arn.Partition.Length == 0 ? Partitions.Commercial : Nearest.Find(arn.Partition, Partitions.All);
        return Of(arn, 1, $"\"{arn.Partition}\" is no partition, so the ARN matches nothing: write aws, aws-cn or "
            + $"aws-us-gov.", meant);
    }

    private static ArnFlaw? FindInService(Arn arn)
    {
        if (arn.FieldCount < 3) return null;
        if (arn.Service.Length == 0) return Of(arn, 1, "The ARN names no service behind the partition, so it matches "
            + "nothing: write arn:aws:SERVICE:...", null);
        string lower = arn.Service.ToLowerInvariant();
        return lower != arn.Service && !IsOpen(arn.Service)
            ? Of(arn, 2, $"The service of an ARN is written in lower case: \"{lower}\".", lower)
            : null;
    }

    private static ArnFlaw? FindInRegion(Arn arn, StatementModel statement, ServiceCatalogue catalogue)
    {
        if (arn.FieldCount < 4 || IsOpen(arn.Region) || arn.Region.Length == 0) return null;
        if (AccountNumber.Is(arn.Region))
        {
            ArnForm[] forms = [.. ResourceForms.OfService(arn.Service, statement, catalogue).Select(found => found.Form)];
            string region = forms.Length == 0 || forms.Any(form => !form.TakesRegion) ? "" : Placeholder.Region;
            bool isShifted = !arn.IsComplete || !AccountNumber.Is(arn.Account);
            return Of(arn, 3, $"The account {arn.Region} stands where the region goes, so the ARN matches nothing: put it "
                + $"behind one more colon.", null)
                with
            { Repair = isShifted ? (arn.StartOf(3), 0, region + ":") : null };
        }

        // An ARN that lacks fields has a path here; that is what is wrong with it then.
        bool isPath = !arn.IsComplete && arn.Region.IndexOf('/') >= 0;
        if (isPath || (!arn.IsComplete && arn.FieldCount == 4)) return null;
        if (!Partitions.IsRegion(arn.Region))
        {
            string lower = arn.Region.ToLowerInvariant().Replace('_', '-');
            return Of(arn, 3, $"\"{arn.Region}\" is no region, so the ARN matches nothing: write one such as eu-west-1, or "
                + $"nothing where the resource has none.",
                Partitions.IsRegion(lower) ? lower : null);
        }

        string partition = Partitions.Of(arn.Region);
        return IsOpen(arn.Partition) || arn.Partition == partition ? null
            : Of(arn, 1, $"The region {arn.Region} is in the partition {partition}, so the ARN matches nothing in "
                + $"\"{arn.Partition}\".", partition);
    }

    private static ArnFlaw? FindInAccount(Arn arn)
    {
        if (arn.FieldCount < 5 || IsOpen(arn.Account) || arn.Account.Length == 0 || AccountNumber.Is(arn.Account)) return null;
        string digits = string.Concat(arn.Account.Split('-', ' '));
        if (digits.All(c => c is >= '0' and <= '9'))
        {
            return digits.Length == AccountNumber.Length
                ? Of(arn, 4, $"\"{arn.Account}\" is no account id, which has nothing between its digits, so the ARN "
                    + $"matches nothing: write {digits}.", digits)
                : Of(arn, 4, $"\"{arn.Account}\" has {digits.Length} digits, but an account id has {AccountNumber.Length}, so the "
                    + $"ARN matches nothing.", null);
        }

        // Some of AWS's own accounts are words, such as aws; capitals and underscores are in none.
        bool isWord = arn.Account.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
        return isWord || !arn.IsComplete ? null
            : Of(arn, 4, $"\"{arn.Account}\" is no account id, which has {AccountNumber.Length} digits, so the ARN matches "
                + $"nothing: put in the real one.", null);
    }

    /// <summary>
    /// IAM fills fields that are missing with <c>*</c>; that is meant where the ARN ends in one, and a slip where it does not,
    /// or where
    /// a path stands in the place of a region or account.
    /// </summary>
    private static ArnFlaw? FindMissing(Arn arn, StatementModel statement, ServiceCatalogue catalogue)
    {
        string last = arn.Field(arn.FieldCount - 1);
        bool isPath = last.IndexOf('/') > 0 && last.IndexOfAny(['$', '{', '<', PatternToken.Hole]) < 0;
        if (arn.IsComplete || (IsOpen(last) && !isPath)) return null;
        return Whole(arn.Text, $"\"{arn.Text}\" has {arn.FieldCount} of an ARN's 6 fields, so it does not name the "
            + "resource that is meant: write arn:partition:service:region:account:resource, leaving empty what the "
            + $"resource has not.")
            with
        { Repair = Complete(arn, statement, catalogue) };
    }

    /// <summary>Puts in the fields that are missing before the last one, as the form has them that the last one fits.</summary>
    private static (int Start, int Length, string Text)? Complete(Arn arn, StatementModel statement, ServiceCatalogue catalogue)
    {
        if (arn.FieldCount is not (4 or 5)) return null;
        string last = arn.Field(arn.FieldCount - 1), before = arn.FieldCount == 5 ? arn.Region : "";
        ResourcePattern resource = ResourcePattern.Parse($"arn:*:{arn.Service}:*:*:{last}");
        ArnForm? form = ResourceForms.OfService(arn.Service, statement, catalogue).Select(found => found.Form)
            .FirstOrDefault(form => ResourceForms.MayEndAs(form, resource) && (before.Length == 0 || form.TakesRegion));
        if (form is null) return null;
        string region = arn.FieldCount == 5 ? "" : (form.TakesRegion ? Placeholder.Region : "") + ":";
        string account = (form.TakesAccount ? Placeholder.Account : "") + ":";
        return (arn.StartOf(arn.FieldCount - 1), 0, region + account);
    }

    private static bool IsBucket(string text)
    {
        string name = text.Split('/')[0];
        return name.Length >= 3 && name.All(c => c is '-' or '.' or '*' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
    }

    private static bool IsAboutS3(StatementModel statement) =>
        statement.Actions is { IsNegated: false, Values.Count: > 0 } actions
        && actions.Values.All(action => ActionName.Parse(action.Text).Service == "s3");

    private static ArnFlaw Whole(string text, string message) => new(0, text.Length, message);

    private static ArnFlaw Of(Arn arn, int field, string message, string? meant)
    {
        int start = arn.StartOf(field), length = arn.Field(field).Length;
        ArnFlaw flaw = length > 0 ? new(start, length, message) : Whole(arn.Text, message);
        return meant is null ? flaw : flaw with { Repair = (start, length, meant) };
    }

    /// <summary>
    /// Whether a field may be more than its letters say: it holds a wildcard, a variable (also another tool's), or a hole.
    /// </summary>
    private static bool IsOpen(string field) => field.IndexOfAny(Open) >= 0;
}
