using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Names;

/// <summary>How sure it is that resources are of none of the types that an action takes, and which ones were meant.</summary>
internal static class TypeFit
{
    private const string BucketForm = "s3:::${BucketName}", ObjectForm = "s3:::${BucketName}/${ObjectName}";

    /// <summary>Whether the list of resource types holds every resource; else it lacks a type, or the ARN is wrong.</summary>
    public static bool MayJudge(IReadOnlyList<ResourcePattern> resources, StatementModel statement, ServiceCatalogue catalogue)
    {
        Dictionary<string, ArnForm[]> known = new(StringComparer.Ordinal);
        foreach (ResourcePattern resource in resources)
        {
            string service = resource.SplitFields()[2].Text;
            if (!known.TryGetValue(service, out ArnForm[]? forms))
            {
                forms = [.. ResourceForms.OfService(service, statement, catalogue).Select(found => found.Form)];
                known.Add(service, forms);
            }

            if (forms.Length > 0 && !forms.Any(form => ResourceForms.MayEndAs(form, resource))) return false;
        }

        return true;
    }

    /// <summary>Whether all resources are of services that the action has nothing to do with.</summary>
    public static bool IsForeign(ActionDefinition action, IReadOnlyList<ResourcePattern> resources) =>
        resources.All(resource => !resource.SplitFields()[2].IsMatch(action.Service)
            && !action.Resources.Any(taken => taken.ResourceType.Forms.Any(form => IsOfService(form, resource))));

    /// <summary>
    /// Whether the resource is written so far that a type of its service is certain: what stands before the first name.
    /// </summary>
    public static bool IsOfKnownType(ResourcePattern resource, ServiceCatalogue catalogue)
    {
        IReadOnlyList<WildcardPattern> fields = resource.SplitFields();
        if (!fields[2].IsExact || catalogue.Find(fields[2].Text) is not { } service) return false;
        return service.ResourceTypes.SelectMany(type => type.Forms).Any(form =>
            ResourceForms.MayName(form, resource)
            && (form.Service == "s3" || HeadLength(form) is > 0 and int head && head <= fields[5].PrefixLength));
    }

    /// <summary>
    /// ARNs for the action that follow from the resources: a bucket's objects, an object's bucket, else an example to fill in.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="resources">ARNs.</param>
    /// <param name="objects">What stands for the objects of a bucket, such as <c>*</c>.</param>
    public static IReadOnlyList<string> Fitting(ActionDefinition action, IEnumerable<string> resources, string objects)
    {
        IEnumerable<string> forms = action.Resources.SelectMany(taken => taken.ResourceType.Forms).Select(form => form.Text);
        bool isOfBucket = forms.Contains(BucketForm), isOfObject = forms.Contains(ObjectForm);
        List<string> fitting = [];
        if (isOfBucket != isOfObject)
        {
            foreach (Arn arn in resources.Select(Arn.TryParse).OfType<Arn>())
            {
                if (arn is not { Service: "s3", Region: "", Account: "" }) continue;
                int slash = arn.Text.IndexOf('/', arn.StartOf(5));
                string meant = isOfObject ? arn.Text + "/" + objects : slash < 0 ? arn.Text : arn.Text.Substring(0, slash);
                if (!fitting.Contains(meant)) fitting.Add(meant);
            }
        }

        return fitting.Count > 0 ? fitting : [ResourceForms.Example(action)];
    }

    private static bool IsOfService(ArnForm form, ResourcePattern resource) =>
        form.Pattern.SplitFields()[2].Overlaps(resource.SplitFields()[2]);

    private static int HeadLength(ArnForm form) => form.ResourceTokens[0].IsPlaceholder ? 0 : form.ResourceTokens[0].Text.Length;
}
