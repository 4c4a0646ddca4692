using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

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

    /// <summary>
    /// The ARN that these arguments make of a form. Region and account go by their place: AWS calls an account
    /// <c>${ManagementAccountId}</c> here and there.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="names">The names of the parameters that fill its other placeholders, in their order.</param>
    public static string Fill(ArnForm form, IEnumerable<string> names)
    {
        var parts = new Queue<string>(names);
        string service = Fill(form.Service, parts);
        return "arn:aws:" + service + ":" + (form.TakesRegion ? Region : form.Region) + ":"
            + (form.TakesAccount ? Account : form.Account) + ":" + Fill(form.Resource, parts);
    }

    private static string Fill(string template, Queue<string> names) => string.Concat(
        TemplateToken.Split(template).Select(token => token.IsPlaceholder ? Next(token.Text, names) : token.Text));

    /// <summary>The parameter is called after its placeholder; a number tells it from another of the name.</summary>
    private static string Next(string placeholder, Queue<string> names)
    {
        string name = names.Dequeue().ToLowerInvariant();
        name.ShouldStartWith(Words.Camel(placeholder), Case.Insensitive);
        return name;
    }
}
