using System.Text;
using PolicyKit.Matching;

namespace PolicyKit.Catalogue;

/// <summary>
/// One form that the ARNs of a resource type take, without the head <c>arn:${Partition}:</c> that all forms share, such as
/// <c>s3:::${BucketName}</c>. The service in an ARN need not be the service whose action takes it.
/// </summary>
internal sealed class ArnForm
{
    private ResourcePattern? _pattern;

    private ArnForm(string text, string service, string region, string account, string resource)
    {
        Text = text;
        Service = service;
        Region = region;
        Account = account;
        Resource = resource;
        ResourceTokens = TemplateToken.Split(resource);
    }

    /// <summary>The form as the catalogue writes it: <c>service:region:account:resource</c>.</summary>
    public string Text { get; }

    public string Service { get; }

    /// <summary>Empty, a placeholder, or fixed text such as <c>us-west-2</c> or <c>*</c>.</summary>
    public string Region { get; }

    /// <summary>Empty, a placeholder, or fixed text such as <c>aws</c> or <c>*</c>.</summary>
    public string Account { get; }

    public string Resource { get; }

    public IReadOnlyList<TemplateToken> ResourceTokens { get; }

    public bool TakesRegion => IsPlaceholder(Region);

    public bool TakesAccount => IsPlaceholder(Account);

    /// <summary>
    /// The form as a pattern, such as <c>arn:*:s3:::?*</c>: a placeholder stands for some text, of at least one character, but
    /// those of region and account for none too, since what AWS itself owns has none: <c>arn:aws:ssm:*::document/AWS-*</c>. Made
    /// once, since a policy's resources are compared with many forms.
    /// </summary>
    public ResourcePattern Pattern => _pattern ??= ResourcePattern.Parse(
        "arn:*:" + Filled(Service) + ":" + (TakesRegion ? "*" : Region) + ":" + (TakesAccount ? "*" : Account) + ":" + Filled(Resource));

    /// <summary>Reads a form; null where one of its four fields is missing.</summary>
    public static ArnForm? TryParse(string text)
    {
        var fields = new string[3];
        int start = 0;
        for (int field = 0; field < fields.Length; field++)
        {
            int colon = text.IndexOf(':', start);
            if (colon < 0) return null;
            fields[field] = text.Substring(start, colon - start);
            start = colon + 1;
        }

        bool isUsable = fields[0].Length > 0 && start < text.Length;
        return isUsable ? new ArnForm(text, fields[0], fields[1], fields[2], text.Substring(start)) : null;
    }

    /// <summary>A whole ARN of this form.</summary>
    /// <param name="value">What stands for a placeholder, by its name; the first asked for is <c>Partition</c>.</param>
    public string Fill(Func<string, string> value)
    {
        var arn = new StringBuilder("arn:").Append(value("Partition")).Append(':');
        foreach (TemplateToken token in TemplateToken.Split(Text))
        {
            arn.Append(token.IsPlaceholder ? value(token.Text) : token.Text);
        }

        return arn.ToString();
    }

    public override string ToString() => Text;

    private static bool IsPlaceholder(string field) => field.StartsWith("${", StringComparison.Ordinal);

    private static string Filled(string template) =>
        string.Concat(TemplateToken.Split(template).Select(token => token.IsPlaceholder ? "?*" : token.Text));
}
