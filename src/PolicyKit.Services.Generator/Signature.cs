using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>Writes parameters and arguments of a resource's methods.</summary>
internal static class Signature
{
    public const string NameType = "global::PolicyKit.Name";

    public static string Parameters(IEnumerable<ParameterSurface> parameters) =>
        string.Join(", ", parameters.Select(parameter => Type(parameter.Kind) + " " + TailExpression.Identifier(parameter.Name)));

    public static void Document(SourceWriter source, IEnumerable<ParameterSurface> parameters)
    {
        foreach (ParameterSurface parameter in parameters)
        {
            source.Line($"/// <param name=\"{parameter.Name}\">{Documentation.Parameter(parameter)}</param>");
        }

        const string exception = "global::System.ArgumentException";
        source.Line($"/// <exception cref=\"{exception}\">A name does not fit its place in the ARN.</exception>");
    }

    private static string Type(ParameterKind kind) => kind switch
    {
        ParameterKind.Scope => "global::PolicyKit.AwsScope",
        ParameterKind.Account => "global::PolicyKit.AwsAccount",
        ParameterKind.Region => "global::PolicyKit.AwsRegion",
        _ => NameType,
    };
}
