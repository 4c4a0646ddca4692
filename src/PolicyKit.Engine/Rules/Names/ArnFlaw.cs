using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Names;

/// <summary>What is wrong with a resource, and in which part of it (AWS: "IAM JSON policy elements: Resource").</summary>
internal sealed record ArnFlaw(int Start, int Length, string Message)
{
    private const int AccountDigits = 12;

    private static readonly string[] Partitions =
        ["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"];

    /// <summary>The first flaw, or null. Fields with wildcards, variables or unknown text are not judged.</summary>
    public static ArnFlaw? Find(string text, ServiceCatalogue catalogue)
    {
        if (text.Length == 0 || IsOpen(text.Substring(0, Math.Min(text.Length, "arn:".Length)))) return null;
        if (Arn.TryParse(text) is not { } arn) return new(0, text.Length, $"\"{text}\" is no ARN, so it matches no resource: write arn:aws:..., or * for every resource.");
        return FindInPartition(arn) ?? FindInService(arn) ?? FindInRegion(arn) ?? FindInAccount(arn) ?? FindMissing(arn)
            ?? Placeholder.Find(arn, catalogue);
    }

    private static ArnFlaw? FindInPartition(Arn arn) => arn.FieldCount < 2 || IsOpen(arn.Partition) || Partitions.Contains(arn.Partition)
        ? null
        : Of(arn, 1, $"\"{arn.Partition}\" is no partition, so the ARN matches nothing: write aws, aws-cn or aws-us-gov.");

    private static ArnFlaw? FindInService(Arn arn)
    {
        if (arn.FieldCount < 3) return null;
        if (arn.Service.Length == 0) return Of(arn, 1, "The ARN names no service behind the partition, so it matches nothing: write arn:aws:SERVICE:...");
        bool upper = arn.Service.Any(c => c is >= 'A' and <= 'Z');
        return upper && !IsOpen(arn.Service)
            ? Of(arn, 2, $"The service of an ARN is written in lower case: \"{arn.Service.ToLowerInvariant()}\".")
            : null;
    }

    private static ArnFlaw? FindInRegion(Arn arn)
    {
        if (arn.FieldCount < 4 || IsOpen(arn.Region) || arn.Region.Length == 0) return null;
        if (IsAccount(arn.Region)) return Of(arn, 3, $"The account {arn.Region} stands where the region goes, so the ARN matches nothing: put it behind one more colon.");
        return arn.Region.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? null
            : Of(arn, 3, $"\"{arn.Region}\" is no region, so the ARN matches nothing: write one such as eu-west-1, or nothing where the resource has none.");
    }

    private static ArnFlaw? FindInAccount(Arn arn)
    {
        if (arn.FieldCount < 5 || IsOpen(arn.Account) || arn.Account.Length == 0) return null;
        bool digits = arn.Account.All(c => c is >= '0' and <= '9');
        return !digits || IsAccount(arn.Account)
            ? null
            : Of(arn, 4, $"\"{arn.Account}\" has {arn.Account.Length} digits, but an account id has {AccountDigits}, so the ARN matches nothing.");
    }

    /// <summary>
    /// IAM fills fields that are missing with <c>*</c>; that is meant where the ARN ends in one, and a slip where it does not, or where
    /// a path stands in the place of a region or account.
    /// </summary>
    private static ArnFlaw? FindMissing(Arn arn)
    {
        string last = arn.Field(arn.FieldCount - 1);
        bool isPath = last.IndexOf('/') > 0 && last.IndexOfAny(['$', '{', '<', PatternToken.Hole]) < 0;
        if (arn.IsComplete || (IsOpen(last) && !isPath)) return null;
        return new(0, arn.Text.Length, $"\"{arn.Text}\" has {arn.FieldCount} of an ARN's 6 fields, so it does not name the resource that is meant: write arn:partition:service:region:account:resource, leaving empty what the resource has not.");
    }

    private static ArnFlaw Of(Arn arn, int field, string message)
    {
        int length = arn.Field(field).Length;
        return length > 0 ? new(arn.StartOf(field), length, message) : new(0, arn.Text.Length, message);
    }

    private static bool IsAccount(string text) => text.Length == AccountDigits && text.All(c => c is >= '0' and <= '9');

    /// <summary>Whether a field may be more than its letters say: it holds a wildcard, a variable (also another tool's), or a hole.</summary>
    private static bool IsOpen(string field) => field.IndexOfAny(['*', '?', '$', '{', '<', PatternToken.Hole]) >= 0;
}
