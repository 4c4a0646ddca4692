namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// Chooses the grammar that a part of an ARN is checked against (the enumeration <c>NameGrammar</c> of the library).
/// </summary>
internal static class ParameterGrammar
{
    // Names that have slashes by AWS's own rules: that of an OpenID Connect provider is its URL without the scheme, which has a
    // path on EKS; those of log groups, parameters and secrets are paths by custom.
    private static readonly string[] Paths =
        ["OidcProviderName", "LogGroupName", "ParameterNameWithoutLeadingSlash", "SecretId"];

    public static string Of(ArnForm form, ParameterSurface parameter)
    {
        string placeholder = parameter.Placeholder;
        if (form.Service == "s3" && placeholder == "BucketName") return "BucketName";
        if (form.Service == "s3" && placeholder == "ObjectName") return "ObjectKey";

        bool isPath = placeholder.EndsWith("Path", StringComparison.Ordinal) || Array.IndexOf(Paths, placeholder) >= 0;
        return isPath ? "Path" : "Segment";
    }
}
