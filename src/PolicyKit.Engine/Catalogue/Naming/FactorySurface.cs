namespace PolicyKit.Catalogue.Naming;

/// <summary>A method that gives ARNs of one form: <c>S3.Object(bucketName, objectName)</c>.</summary>
internal sealed class FactorySurface
{
    public FactorySurface(string methodName, ArnForm form)
    {
        MethodName = methodName;
        Form = form;
        Parameters = ParameterSurface.Of(form);
    }

    public string MethodName { get; }

    public ArnForm Form { get; }

    public IReadOnlyList<ParameterSurface> Parameters { get; }
}
