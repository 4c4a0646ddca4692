namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// Finds the resource types whose ARNs lie in those of another: an object in a bucket, a grant in an access-grants instance.
/// </summary>
internal static class ResourceNesting
{
    /// <summary>Gives each type that lies in others to the nearest of them.</summary>
    /// <param name="resources">The service's types.</param>
    /// <param name="taken">The service's names, which no action may take; those of the children are added.</param>
    public static void Link(IReadOnlyList<ResourceSurface> resources, TakenNames taken)
    {
        foreach (ResourceSurface child in resources)
        {
            if (child.Factories.Count > 1 || Parent(child, resources) is not { } parent) continue;
            var siblings = new TakenNames(
                MemberNames.Reserved.Append(parent.ClassName).Concat(parent.Children.Select(other => other.MethodName)));
            string name = siblings.Take(MemberNames.Child(parent.Words, child.Words), "Resource");
            taken.Share(name);
            parent.Add(new ChildSurface(name, child, parent.Factories[0].Form));
        }
    }

    private static ResourceSurface? Parent(ResourceSurface child, IReadOnlyList<ResourceSurface> resources)
    {
        ResourceSurface? nearest = null;
        foreach (ResourceSurface candidate in resources)
        {
            if (!LiesIn(child, candidate)) continue;
            if (nearest is null || Length(candidate) > Length(nearest)) nearest = candidate;
        }

        return nearest;
    }

    private static int Length(ResourceSurface resource) => resource.Factories[0].Form.Text.Length;

    private static bool LiesIn(ResourceSurface child, ResourceSurface parent)
    {
        if (parent.Factories.Count > 1) return false;
        string outer = parent.Factories[0].Form.Text;
        string inner = child.Factories[0].Form.Text;
        return inner.Length > outer.Length
            && inner.StartsWith(outer, StringComparison.Ordinal)
            && inner[outer.Length] is '/' or ':'
            && inner.IndexOf('$', outer.Length) >= 0;
    }
}
