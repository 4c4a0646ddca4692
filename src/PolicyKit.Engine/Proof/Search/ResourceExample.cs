using PolicyKit.Catalogue;

namespace PolicyKit.Proof.Search;

/// <summary>Puts a resource that the action can act on in the place of one that only fits the patterns.</summary>
internal static class ResourceExample
{
    private const string Region = "us-east-1";
    private const string Account = "111122223333";
    private const string AnyName = "?*";

    // The shortest name of a bucket has three characters.
    private const string BucketName = "???*";

    /// <summary>The best resource that fits all that is asked of it; null where there is none within the budget.</summary>
    public static string? Find(string action, Dimension dimension, LiteralFactory literals, Assignment assignment)
    {
        foreach (string form in FormsFor(action))
        {
            DimensionSolution better = assignment.With(literals.Resource(dimension, form));
            if (better.Values is [var resource, ..] && Fits(resource, form)) return resource;
        }

        return assignment.Of(dimension).Values is [var any, ..] ? any : null;
    }

    /// <summary>Whether the action takes a resource that fits all that is asked of the resource.</summary>
    public static bool IsTaken(string action, Dimension dimension, LiteralFactory literals, Assignment assignment) =>
        OwnFormsFor(action)
        .Any(form => assignment.With(literals.Resource(dimension, form)).Values is [var resource, ..] && Fits(resource, form));

    /// <summary>An object is no bucket, though a wildcard crosses the slash.</summary>
    private static bool Fits(string resource, string form) =>
        !form.EndsWith(BucketName, StringComparison.Ordinal) || resource.IndexOf('/') < 0;

    private static IEnumerable<string> FormsFor(string action)
    {
        foreach (string form in OwnFormsFor(action)) yield return form;
        int colon = action.IndexOf(':');
        if (colon > 0) yield return $"arn:aws:{action.Substring(0, colon)}:*:*:{AnyName}";
        yield return "arn:aws:*:*:*:" + AnyName;
    }

    private static IEnumerable<string> OwnFormsFor(string action)
    {
        ActionDefinition? definition = ServiceCatalogue.Current.FindAction(action);
        if (definition is { TakesOnlyStar: true }) yield return "*";
        IEnumerable<ArnForm> forms = (definition?.Resources ?? [])
            .OrderBy(static taken => taken.IsRequired ? 0 : 1)
            .ThenBy(static taken => taken.ResourceType.Forms[0].Text.Length)
            .SelectMany(static taken => taken.ResourceType.Forms);
        foreach (ArnForm form in forms)
        {
            yield return form.Fill(static placeholder => Fill(placeholder, Region, Account));
            yield return form.Fill(static placeholder => Fill(placeholder, "*", AnyName));
        }
    }

    private static string Fill(string placeholder, string region, string account) => placeholder switch
    {
        "Partition" => "aws",
        "Region" => region,
        "Account" => account,
        "BucketName" => BucketName,
        _ => AnyName,
    };
}
