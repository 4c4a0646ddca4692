using System.Text;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>Writes the text of a service (<see cref="CatalogueFormat"/>). Equal services give equal text.</summary>
internal static class ServiceWriter
{
    public static string Write(ServiceDefinition service)
    {
        var text = new StringBuilder();
        Line(text, CatalogueFormat.Service, service.Prefix, service.DisplayName);
        foreach (ConditionKeyDefinition key in service.ConditionKeys) Line(text, CatalogueFormat.Key, key.Name, Type(key));
        foreach (ResourceTypeDefinition type in service.ResourceTypes)
        {
            string forms = string.Join(CatalogueFormat.Form, type.Forms.Select(form => form.Text));
            Line(text, CatalogueFormat.Resource, type.Name, forms, List(type.ConditionKeys.Select(key => key.Name)));
        }

        var groups = service.Actions.GroupBy(Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, ActionDefinition> group in groups)
        {
            Line(text, CatalogueFormat.Actions, group.Key);
            foreach (ActionDefinition action in group)
            {
                if (action.ObsoleteSince is { } day) Line(text, "", action.Name, day);
                else Line(text, "", action.Name);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params string[] fields) =>
        text.AppendJoin(CatalogueFormat.Field, fields).Append('\n');

    private static string Type(ConditionKeyDefinition key) =>
        (key.IsMultiValued ? CatalogueFormat.ArrayOf : "") + CatalogueFormat.KeyTypes.First(type => type.Value == key.Type).Key;

    /// <summary>What actions share a line for: the fields of that line.</summary>
    private static string Group(ActionDefinition action)
    {
        var levels = CatalogueFormat.AccessLevels
            .Where(level => action.AccessLevels.HasFlag(level.Value))
            .Select(level => level.Key);
        var resources = action.Resources.Select(resource =>
            resource.ResourceType.Name + (resource.IsRequired ? CatalogueFormat.Required.ToString() : ""));
        return string.Join(
            CatalogueFormat.Field,
            string.Join(CatalogueFormat.Level, levels),
            List(resources),
            List(action.ConditionKeys.Select(key => key.Name)));
    }

    private static string List(IEnumerable<string> items)
    {
        string list = string.Join(CatalogueFormat.Item, items);
        return list.Length == 0 ? CatalogueFormat.None : list;
    }
}
