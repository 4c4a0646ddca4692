namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// Chooses the grammar that a part of an ARN is checked against (the enumeration <c>NameGrammar</c> of the library).
/// </summary>
internal static class ParameterGrammar
{
    public static string Of(ArnForm form, ParameterSurface parameter)
    {
        string placeholder = parameter.Placeholder;
        if (form.Service == "s3" && placeholder == "BucketName") return "BucketName";
        if (form.Service == "s3" && placeholder == "ObjectName") return "ObjectKey";

        // The name of an OpenID Connect provider is its URL without the scheme, which has a path on EKS.
        bool isPath = placeholder.EndsWith("Path", StringComparison.Ordinal) || placeholder == "OidcProviderName";
        return isPath ? "Path" : "Segment";
    }
}
