namespace PolicyKit.Core.Tests.Services;

/// <summary>Arguments for generated methods: a name is its parameter's name, so that a swapped pair shows.</summary>
internal static class SampleArgument
{
    private const string Account = "111122223333";
    private const string Region = "eu-west-1";

    public static object Of(Type type, string parameter)
    {
        if (type == typeof(AwsScope)) return ((AwsAccount)Account).In(Region);
        if (type == typeof(AwsAccount)) return (AwsAccount)Account;
        return type == typeof(AwsRegion) ? (AwsRegion)Region : (Name)parameter.ToLowerInvariant();
    }

    /// <summary>What these arguments put in the place of a placeholder.</summary>
    public static string TextOf(string placeholder) => placeholder switch
    {
        "Partition" => "aws",
        "Account" => Account,
        "Region" => Region,
        _ => placeholder.ToLowerInvariant(),
    };
}
