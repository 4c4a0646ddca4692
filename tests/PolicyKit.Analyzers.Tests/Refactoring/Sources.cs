namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Code with a policy in it, and the caret <c>¦</c> in the policy.</summary>
internal static class Sources
{
    private const string Identity =
        """{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""";

    private const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    private const string Bucket =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""";

    /// <summary>The code with raw literals for the words JSON, TRUST and BUCKET.</summary>
    public static string With(string code) => code
        .Replace("$JSON", "$" + Verbatim(Identity), StringComparison.Ordinal)
        .Replace("JSON", Raw(Identity), StringComparison.Ordinal)
        .Replace("TRUST", Raw(Trust), StringComparison.Ordinal)
        .Replace("BUCKET", Raw(Bucket), StringComparison.Ordinal);

    private static string Raw(string json) => "\"\"\"" + WithCaret(json) + "\"\"\"";

    private static string Verbatim(string json) => "@\"" + WithCaret(json)
        .Replace("\"", "\"\"", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + "\"";

    private static string WithCaret(string json) => json.Replace("Statement", "State¦ment", StringComparison.Ordinal);
}
