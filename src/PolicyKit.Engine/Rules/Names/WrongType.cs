using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>Tells a pair of action and resource that is surely a mistake from one that only does nothing.</summary>
internal static class WrongType
{
    private const string BucketForm = "s3:::${BucketName}", ObjectForm = "s3:::${BucketName}/${ObjectName}";

    /// <summary>Whether the list of resource types holds every resource; what it lacks, PK2005 is about.</summary>
    public static bool MayJudge(IReadOnlyList<ResourcePattern> resources, StatementModel statement, RuleContext context)
    {
        Dictionary<string, ArnForm[]> known = new(StringComparer.Ordinal);
        foreach (ResourcePattern resource in resources)
        {
            string service = resource.SplitFields()[2].Text;
            if (!known.TryGetValue(service, out ArnForm[]? forms))
            {
                forms = [.. ResourceForms.OfService(service, statement, context.Catalogue).Select(found => found.Form)];
                known.Add(service, forms);
            }

            if (forms.Length > 0 && !forms.Any(form => ResourceForms.MayEndAs(form, resource))) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether nobody can mean the action beside these resources: in S3, where bucket and object are often confused; where all
    /// resources are of other services; or where the statement is for nothing else. A grant of the action elsewhere in the policy
    /// shows that the author knows where it belongs.
    /// </summary>
    public static bool IsMistake(
        ActionDefinition action,
        IReadOnlyList<ResourcePattern> resources,
        bool isWhole,
        StatementModel statement,
        RuleContext context)
    {
        bool isForeign = resources.All(resource => !resource.SplitFields()[2].IsMatch(action.Service)
            && !action.Resources.Any(taken => taken.ResourceType.Forms.Any(form => IsOfService(form, resource))));
        bool isTyped = isForeign || resources.All(resource => IsOfKnownType(resource, context.Catalogue));
        return isTyped && (isForeign || isWhole || action.Service == "s3") && !IsElsewhere(action, statement, context);
    }

    /// <summary>
    /// ARNs for the action that follow from the resources: a bucket's objects, an object's bucket, else an example to fill in.
    /// </summary>
    public static IReadOnlyList<string> Fitting(ActionDefinition action, ValueList resources)
    {
        IEnumerable<string> forms = action.Resources.SelectMany(taken => taken.ResourceType.Forms).Select(form => form.Text);
        bool isOfBucket = forms.Contains(BucketForm), isOfObject = forms.Contains(ObjectForm);
        List<string> fitting = [];
        if (isOfBucket != isOfObject)
        {
            foreach (Arn arn in resources.Values.Select(value => Arn.TryParse(value.Text)).OfType<Arn>())
            {
                if (arn is not { Service: "s3", Region: "", Account: "" }) continue;
                int slash = arn.Text.IndexOf('/', arn.StartOf(5));
                string meant = isOfObject ? arn.Text + "/*" : slash < 0 ? arn.Text : arn.Text.Substring(0, slash);
                if (!fitting.Contains(meant)) fitting.Add(meant);
            }
        }

        return fitting.Count > 0 ? fitting : [ResourceForms.Example(action)];
    }

    private static bool IsOfService(ArnForm form, ResourcePattern resource) =>
        form.Pattern.SplitFields()[2].Overlaps(resource.SplitFields()[2]);

    /// <summary>
    /// Whether the resource is written so far that a type of its service is certain: what stands before the first name.
    /// </summary>
    private static bool IsOfKnownType(ResourcePattern resource, ServiceCatalogue catalogue)
    {
        IReadOnlyList<WildcardPattern> fields = resource.SplitFields();
        if (!fields[2].IsExact || catalogue.Find(fields[2].Text) is not { } service) return false;
        return service.ResourceTypes.SelectMany(type => type.Forms).Any(form =>
            ResourceForms.MayName(form, resource)
            && (form.Service == "s3" || HeadLength(form) is > 0 and int head && head <= fields[5].PrefixLength));
    }

    private static int HeadLength(ArnForm form) => form.ResourceTokens[0].IsPlaceholder ? 0 : form.ResourceTokens[0].Text.Length;

    private static bool IsElsewhere(ActionDefinition action, StatementModel statement, RuleContext context)
    {
        foreach (StatementModel other in context.Policy.Statements)
        {
            if (other == statement || other.Effect != statement.Effect) continue;
            if (other.Resources is null || other.Actions is not { } actions) continue;
            bool isNamed = actions.IsNegated || !actions.IsComplete || actions.Values.Any(value => Names(value.Text, action));
            bool isFit = other.Resources.IsNegated || !other.Resources.IsComplete
                || other.Resources.Values.Any(value => ResourceForms.MayName(action, ResourcePattern.Parse(value.Text)));
            if (isNamed && isFit) return true;
        }

        return false;
    }

    private static bool Names(string text, ActionDefinition action)
    {
        ActionName name = ActionName.Parse(text);
        return name.IsEverything || (name.Service == action.Service
            && WildcardPattern.ParseIgnoringCase(name.Name).IsMatch(action.Name.ToLowerInvariant()));
    }
}
