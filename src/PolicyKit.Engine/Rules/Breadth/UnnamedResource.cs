using PolicyKit.Catalogue;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// The actions that are of use with the resource <c>*</c> alone: those that take none, and those whose one resource is an extra that
/// most requests do without, such as the data set of a metric or a vocabulary of one's own.
/// </summary>
internal static class UnnamedResource
{
    private static readonly HashSet<string> Extras = new(StringComparer.Ordinal)
    {
        "cloudwatch:dataset", "rekognition:projectversion", "polly:lexicon", "translate:terminology", "ce:billingview",
        "billing:billingview", "comprehend:entity-recognizer-endpoint", "comprehend:document-classifier-endpoint",
        "comprehend:flywheel", "ses:tenant",
    };

    /// <summary>Whether the action needs <c>*</c>, which then is no wider than what the action is for.</summary>
    public static bool IsOf(ActionDefinition action) => action.TakesOnlyStar || action.Resources.All(resource =>
        !resource.IsRequired && Extras.Contains(action.Service + ":" + resource.ResourceType.Name));
}
