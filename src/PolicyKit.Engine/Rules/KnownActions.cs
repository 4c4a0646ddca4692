using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>Which actions of the catalogue a value of Action matches.</summary>
internal static class KnownActions
{
    /// <summary>They, in order; none for the lone <c>*</c>, and where the value or its service is not known.</summary>
    public static IEnumerable<ActionDefinition> Of(PolicyText value, ServiceCatalogue catalogue)
    {
        ActionName action = ActionName.Parse(value.Text);
        return value.IsKnown && action.Colon > 0 && catalogue.Find(action.Service) is { } service ? service.Expand(action.Name) : [];
    }
}
