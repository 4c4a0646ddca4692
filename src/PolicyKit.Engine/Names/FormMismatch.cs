using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Names;

/// <summary>Compares an ARN with the forms that ARNs of its service have.</summary>
internal static class FormMismatch
{
    private const int ServiceField = 2, RegionField = 3, AccountField = 4, ResourceField = 5;
    private static readonly char[] Separators = ['/', ':'];

    /// <summary>What keeps the ARN from being of any of the forms, or null.</summary>
    /// <param name="arn">The ARN.</param>
    /// <param name="forms">The forms, at least one.</param>
    /// <param name="hasVariables">Whether <c>${...}</c> is a variable.</param>
    /// <param name="catalogue">Where the forms are from.</param>
    public static ArnFlaw? Find(Arn arn, ArnForm[] forms, bool hasVariables, ServiceCatalogue catalogue)
    {
        ResourcePattern pattern = ResourcePattern.Parse(arn.Text, hasVariables);
        ArnForm? nearest = null;
        int fewest = int.MaxValue;
        foreach (ArnForm form in forms)
        {
            if (!ResourceForms.MayEndAs(form, pattern)) continue;
            int wrong = (Fits(form.Region, form.TakesRegion, pattern, RegionField) ? 0 : 1)
                + (Fits(form.Account, form.TakesAccount, pattern, AccountField) ? 0 : 1);
            if (wrong == 0) return null;
            if (wrong >= fewest) continue;
            (nearest, fewest) = (form, wrong);
        }

        return nearest is not null ? InFields(arn, nearest, pattern) : InType(arn, forms, catalogue);
    }

    /// <summary>
    /// A field that a form has is empty where AWS itself owns the resource: that has no account, and often no region.
    /// </summary>
    private static bool Fits(string field, bool isTaken, ResourcePattern pattern, int index)
    {
        IReadOnlyList<WildcardPattern> fields = pattern.SplitFields();
        WildcardPattern written = fields[index];
        if (isTaken)
            return written.Text.Length > 0
                || (fields[AccountField].Text.Length == 0 && AwsOwned.MayBe(fields[ServiceField].Text, fields[ResourceField]));
        return field.Length == 0 ? written.IsMatch("") : written.Overlaps(WildcardPattern.Parse(field));
    }

    private static ArnFlaw InFields(Arn arn, ArnForm form, ResourcePattern pattern)
    {
        bool isRegion = !Fits(form.Region, form.TakesRegion, pattern, RegionField);
        bool isAccount = !Fits(form.Account, form.TakesAccount, pattern, AccountField);
        string region = isRegion ? Written(form.Region, form.TakesRegion, Placeholder.Region) : arn.Region;
        string account = isAccount ? Written(form.Account, form.TakesAccount, Placeholder.Account) : arn.Account;
        int start = arn.StartOf(isRegion ? RegionField : AccountField);
        int end = arn.StartOf(isAccount ? ResourceField : AccountField) - 1;
        string has = isRegion && form.TakesRegion && isAccount && form.TakesAccount ? "names its region and account"
            : isAccount && form.TakesAccount ? "names its account"
            : isRegion && form.TakesRegion ? "names its region"
            : isRegion && isAccount ? $"has {Of(region)} region and {Of(account)} account"
            : isRegion ? $"has {Of(region)} region" : $"has {Of(account)} account";
        bool isWritten = arn.Text.Substring(start, end - start).Trim(':').Length > 0;
        return new(
            isWritten ? start : 0,
            isWritten ? end - start : arn.Text.Length,
            $"An ARN of the form {ResourceForms.Example(form)} {has}, so this one matches nothing: write "
                + $"arn:{arn.Partition}:{arn.Service}:{region}:{account}:... there.")
        {
            IsSure = true,
            Repair = (start, end - start, isRegion && isAccount ? $"{region}:{account}" : isRegion ? region : account),
        };
    }

    private static string Of(string value) => value.Length == 0 ? "no" : $"\"{value}\" as its";

    private static string Written(string field, bool isTaken, string placeholder) => isTaken ? placeholder : field;

    private static ArnFlaw InType(Arn arn, ArnForm[] forms, ServiceCatalogue catalogue)
    {
        string resource = arn.Resource;
        int start = arn.StartOf(ResourceField), at = resource.IndexOfAny(Separators);
        string name = catalogue.DisplayNameOf(arn.Service) ?? arn.Service;
        string what = $"{name} has no resource whose ARN ends in \"{resource}\" in AWS's list of {catalogue.Date}, so this "
            + $"matches nothing";
        ArnFlaw flaw = new(start, Math.Max(resource.Length, 1), $"{what}: compare it with the service's resource types, "
            + $"such as {ResourceForms.Example(forms[0])}.");
        if (resource.Length == 0) return flaw with { Start = 0, Length = arn.Text.Length };
        if (at <= 0) return flaw with { IsSure = at < 0 && IsPlainName(resource) };
        string head = resource.Substring(0, at);
        IEnumerable<string> heads = forms.Select(form => HeadOf(form).TrimEnd(Separators)).Where(word => word.Length > 0);
        string? meant = Nearest.Find(head, heads);
        // Of several types that begin alike, such as a function, its versions and its runs, the shortest is the usual one.
        ArnForm? form = forms.Where(form => HeadOf(form).TrimEnd(Separators) == meant)
            .OrderBy(form => form.Text.Length).FirstOrDefault();
        return form is null ? flaw : flaw with
        {
            Message = $"{what}: write {ResourceForms.Example(form)}.",
            Repair = (start, at + 1, HeadOf(form)),
            IsSure = true,
        };
    }

    /// <summary>
    /// Whether a name stands here without its type. <c>root</c> is the account's root user, which the list does not hold.
    /// </summary>
    private static bool IsPlainName(string resource) =>
        resource is not "root" && resource.All(c => c is '-' or '_' or '.' || char.IsLetterOrDigit(c));

    /// <summary>
    /// The type that a form begins with, and what parts it from the name: <c>role/</c> of <c>role/${RoleName}</c>.
    /// </summary>
    private static string HeadOf(ArnForm form)
    {
        string head = form.ResourceTokens[0].IsPlaceholder ? "" : form.ResourceTokens[0].Text;
        return head.Substring(0, head.IndexOfAny(Separators) + 1);
    }
}
