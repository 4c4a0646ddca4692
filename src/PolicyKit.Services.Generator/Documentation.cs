using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>The XML documentation of generated members. Its words are our own; it states facts of the catalogue.</summary>
internal static class Documentation
{
    private const int ShownKeys = 12;

    /// <summary>The page of the Service Authorization Reference that the service's facts come from.</summary>
    public static string Page(ServiceDefinition service) =>
        service.Prefix == CatalogueFormat.GlobalPrefix
            ? "AWS: \"" + Text(service.DisplayName) + "\"."
            : "AWS: \"Actions, resources, and condition keys for " + Text(service.DisplayName) + "\".";

    public static string Summary(ActionDefinition action) =>
        Code(action.FullName) + ", access level " + Levels(action.AccessLevels) + ".";

    public static string Remarks(ActionDefinition action, ServiceDefinition service) =>
        (action.TakesOnlyStar ? "Takes no resource type, so that it is granted on <c>*</c>. " : ResourceTypes(action))
        + Keys(action.ConditionKeys) + Page(service);

    public static string Summary(ResourceSurface resource) =>
        "The resource type " + Code(resource.ResourceType.Name) + ": " + Forms(resource) + ".";

    public static string Inside(ResourceSurface resource) =>
        "What lies in this resource and is of type " + Code(resource.ResourceType.Name) + ": " + Forms(resource) + ".";

    public static string Remarks(ResourceSurface resource, ServiceDefinition service) =>
        Keys(resource.ResourceType.ConditionKeys) + Page(service);

    public static string Summary(ConditionKeyDefinition key) =>
        "The condition key " + Code(key.Name) + ", "
        + (key.IsMultiValued ? "with any number of values of type " : "with one value of type ") + key.Type + ".";

    public static string Parameter(ParameterSurface parameter) => parameter.Kind switch
    {
        ParameterKind.Scope => "The account and the region.",
        ParameterKind.Account => "The account.",
        ParameterKind.Region => "The region.",
        _ => "What stands for " + Code("${" + parameter.Placeholder + "}") + ".",
    };

    public static string Code(string text) => "<c>" + Text(text) + "</c>";

    private static string Text(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string Forms(ResourceSurface resource) =>
        string.Join(" or ", resource.ResourceType.Forms.Select(form => Code("arn:${Partition}:" + form.Text)));

    private static string Levels(AccessLevel levels) =>
        string.Join(", ", CatalogueFormat.AccessLevels.Where(level => (levels & level.Value) != 0).Select(level => level.Key));

    private static string ResourceTypes(ActionDefinition action)
    {
        var types = action.Resources.Select(
            resource => Text(resource.ResourceType.Name) + (resource.IsRequired ? " (required)" : ""));
        return "Resource types: " + string.Join(", ", types) + ". ";
    }

    private static string Keys(IReadOnlyList<ConditionKeyDefinition> keys)
    {
        if (keys.Count == 0) return "";
        string names = string.Join(", ", keys.Take(ShownKeys).Select(key => Text(key.Name)));
        return "Condition keys: " + names + (keys.Count > ShownKeys ? $" and {keys.Count - ShownKeys} more. " : ". ");
    }
}
