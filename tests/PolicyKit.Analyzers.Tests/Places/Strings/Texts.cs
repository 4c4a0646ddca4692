using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Company.Policies;

/// <summary>Policies as plain text, put together in the ways that C# has.</summary>
public class Texts
{
    private const string Head = "{\"Version\":\"2012-10-17\",\"Statement\":[";
    private const string End = "]}";
    private static readonly string Bucket = "acme";
    private readonly string _set;
    private readonly string _kept = "arn:aws:s3:::acme*";

    public Texts()
    {
        _set = "arn:aws:s3:::acme*";
        _kept = "arn:aws:s3:::acme/*";
    }

    private string Given { get; } = "arn:aws:s3:::acme/*";

    protected virtual string Changeable => "arn:aws:s3:::acme*";

    public string Settable { get; set; } = "arn:aws:s3:::acme*";

    public string ByConstructor() => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{_set}}"}]}"""; // PK5006

    public string OverwrittenByConstructor() => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{_kept}}"}]}"""; // right

    public string ByProperty() => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Given}}"}]}"""; // right

    public string ByVirtualProperty() => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Changeable}}"}]}"""; // right

    public string BySettableProperty() => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Settable}}"}]}"""; // right

    public string Formatted() =>
        string.Format("{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{0}\"}}]}}", "arn:aws:s3:::acme*"); // PK5006

    public string FormattedGiven(string arn) =>
        string.Format("{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{0}\"}}]}}", arn); // right

    public string Concatenated() => string.Concat(Head, "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::" + Bucket + "*\"}", End); // PK5006

    public string Joined(IEnumerable<string> arns) =>
        Head + "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":[" + string.Join(",", arns.Select(arn => $"\"{arn}\"")) + "]}" + End; // right

    public string JoinedKnown()
    {
        string[] actions = ["\"s3:GetObject\"", "\"s3:GetObjekt\""]; // PK2002
        return Head + "{\"Effect\":\"Allow\",\"Resource\":\"arn:aws:s3:::acme/*\",\"Action\":[" + string.Join(",", actions) + "]}" + End;
    }

    public string OfALocalFunction()
    {
        return $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Resource()}}"}]}"""; // PK5006

        static string Resource() => "arn:aws:s3:::acme*";
    }

    public string OfALocalFunctionWithName(string name)
    {
        return $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Resource(name)}}"}]}"""; // right

        static string Resource(string bucket) => $"arn:aws:s3:::{bucket}/*";
    }

    public string Either(bool isAll)
    {
        string action = isAll ? "s3:GetObjekt" : "s3:PutObjekt";
        return $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{action}}","Resource":"arn:aws:s3:::acme/*"}]}"""; // PK2002
    }

    public string EitherRight(bool isAll)
    {
        string action = isAll ? "s3:GetObject" : "s3:GetObjekt";
        return $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{action}}","Resource":"arn:aws:s3:::acme/*"}]}"""; // right
    }

    public string Appended()
    {
        var text = new StringBuilder(Head);
        text.Append("{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme*\"}"); // PK5006
        text.Append(End);
        return text.ToString();
    }

    public string Replaced(string arn)
    {
        const string Template = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"$ARN"}]}"""; // right
        return Template.Replace("$ARN", arn);
    }

    public string ReplacedKnown()
    {
        const string Template = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::BUCKET"}]}"""; // PK5006
        return Template.Replace("BUCKET", "acme*", StringComparison.Ordinal);
    }

    public string Recursive(int depth) => depth == 0
        ? "arn:aws:s3:::acme/*" // right
        : $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{Recursive(depth - 1)}}"}]}""";
}
