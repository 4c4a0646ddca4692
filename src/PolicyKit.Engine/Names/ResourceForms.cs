using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Names;

/// <summary>Compares the resources of a policy with the ARN forms of the resource types that an action takes.</summary>
internal static class ResourceForms
{
    /// <summary>
    /// The resource types that an action takes, the one to restrict it to first: a required one, else the one whose ARN is
    /// shortest, as an object's is beside that of an object behind an access point.
    /// </summary>
    public static IEnumerable<ResourceTypeDefinition> TypesOf(ActionDefinition action) => action.Resources
        .OrderBy(resource => resource.IsRequired ? 0 : 1)
        .ThenBy(resource => resource.ResourceType.Forms[0].Text.Length)
        .Select(resource => resource.ResourceType);

    /// <summary>
    /// The types that the action must all have a resource of, as <c>ec2:RunInstances</c> an image, a subnet and more; the one to
    /// restrict it to where it needs none of them.
    /// </summary>
    public static IEnumerable<ResourceTypeDefinition> NeededBy(ActionDefinition action)
    {
        int required = action.Resources.Count(resource => resource.IsRequired);
        return TypesOf(action).Take(Math.Max(required, 1));
    }

    /// <summary>An ARN to restrict the action to, with placeholders to fill in.</summary>
    public static string Example(ActionDefinition action) => Example(TypesOf(action).First());

    /// <summary>The same, of a type where the action takes that.</summary>
    public static string Example(ActionDefinition action, string? type) =>
        TypesOf(action).FirstOrDefault(taken => taken.Name == type) is { } wanted ? Example(wanted) : Example(action);

    /// <summary>An ARN of the type, with placeholders to fill in.</summary>
    public static string Example(ResourceTypeDefinition type) => Example(type.Forms[0]);

    /// <summary>An ARN of a form, with placeholders to fill in.</summary>
    public static string Example(ArnForm form) =>
        form.Fill(placeholder => placeholder == "Partition" ? "aws" : Placeholder.For(placeholder));

    /// <summary>Whether a resource of a policy can be one that the action acts on.</summary>
    public static bool MayName(ActionDefinition action, ResourcePattern resource)
    {
        foreach (ActionResource taken in action.Resources)
        {
            foreach (ArnForm form in taken.ResourceType.Forms)
            {
                if (MayName(form, resource)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a resource of a policy can be of a form.</summary>
    public static bool MayName(ArnForm form, ResourcePattern resource) =>
        form.Pattern.Overlaps(resource) && IsBucketOrNone(form, resource);

    /// <summary>Whether the last field of a resource can be that of a form, whatever region and account are.</summary>
    public static bool MayEndAs(ArnForm form, ResourcePattern resource) =>
        form.Pattern.SplitFields()[5].Overlaps(resource.SplitFields()[5]) && IsBucketOrNone(form, resource);

    /// <summary>
    /// The types whose ARNs name a service, with their forms: those of the service itself and, since another service's actions
    /// may
    /// take them too, those of the services that the statement names. A form may leave the service open, as a backup's does.
    /// </summary>
    public static IEnumerable<(ResourceTypeDefinition Type, ArnForm Form)> OfService(
        string arnService, StatementModel statement, ServiceCatalogue catalogue)
    {
        IEnumerable<string> prefixes = (statement.Actions?.Values ?? []).Select(value => ActionName.Parse(value.Text).Service)
            .Concat([arnService]).Distinct();
        return from prefix in prefixes
               let service = catalogue.Find(prefix)
               where service is not null
               from type in service.ResourceTypes
               from form in type.Forms
               where form.Service == arnService || form.Service.IndexOf('$') >= 0
               select (type, form);
    }

    /// <summary>A bucket's name holds no slash, so what has one between its letters (not inside a variable) is an object.</summary>
    private static bool IsBucketOrNone(ArnForm form, ResourcePattern resource) =>
        form.Text != "s3:::${BucketName}" || resource.SplitFields()[5].Tokens.IndexOf('/') < 0;
}
