namespace PolicyKit.Catalogue.Naming;

/// <summary>A resource type reached from the one it lies in: <c>Bucket(...).Objects(objectName)</c>.</summary>
internal sealed class ChildSurface
{
    public ChildSurface(string methodName, ResourceSurface resource, ArnForm parent)
    {
        FactorySurface whole = resource.Factories[0];
        MethodName = methodName;
        Resource = resource;
        Tail = TemplateToken.Split(whole.Form.Text.Substring(parent.Text.Length));
        int own = Tail.Count(token => token.IsPlaceholder);
        Parameters = whole.Parameters.Skip(whole.Parameters.Count - own).ToList();
    }

    public string MethodName { get; }

    public ResourceSurface Resource { get; }

    /// <summary>What the child's ARN adds to the parent's, such as <c>/${ObjectName}</c>.</summary>
    public IReadOnlyList<TemplateToken> Tail { get; }

    /// <summary>One a placeholder of <see cref="Tail"/>.</summary>
    public IReadOnlyList<ParameterSurface> Parameters { get; }
}
