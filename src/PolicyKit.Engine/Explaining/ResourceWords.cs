using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Explaining;

/// <summary>What an ARN of a policy names, in words.</summary>
internal static class ResourceWords
{
    public static string Of(string text, StatementModel statement, ServiceCatalogue catalogue)
    {
        if (text == "*") return statement.HasPrincipal ? "the resource that it is attached to" : "everything";
        if (Arn.TryParse(text) is not { IsComplete: true } arn) return Phrase.Known(text);
        if (arn is { Service: "s3", Region: "", Account: "" }) return OfS3(arn.Resource);
        var pattern = ResourcePattern.Parse(text);
        (ResourceTypeDefinition Type, ArnForm Form)[] types =
        [
            .. ResourceForms.OfService(arn.Service, statement, catalogue)
                .Where(pair => pair.Form.Service == arn.Service && ResourceForms.MayName(pair.Form, pattern))
                .OrderByDescending(pair => LiteralLength(pair.Form, arn.Resource)).ThenBy(pair => pair.Form.Text.Length),
        ];
        if (types.Length == 0 || LiteralLength(types[0].Form, arn.Resource) < 0) return Phrase.Known(text);
        string name = arn.Resource.Substring(LiteralLength(types[0].Form, arn.Resource));
        return Named(types[0].Type.Name, name) + Where(arn);
    }

    /// <summary>A bucket's name has no slash; a wildcard in it also runs on into the names of objects.</summary>
    private static string OfS3(string resource)
    {
        int slash = IndexOfSlash(resource);
        if (slash < 0)
        {
            if (resource == "*") return "every bucket and every object";
            return PatternWords.IsPattern(resource)
                ? $"every bucket whose name {PatternWords.Verb(resource, not: false)}, and what is in it so far as the pattern reaches"
                : $"the bucket {Phrase.Quote(resource)}";
        }

        string bucket = resource.Substring(0, slash), key = resource.Substring(slash + 1);
        string of = bucket == "*" ? "any bucket"
            : PatternWords.IsPattern(bucket) ? $"a bucket whose name {PatternWords.Verb(bucket, not: false)}"
            : $"the bucket {Phrase.Quote(bucket)}";
        return key == "*" ? $"every object in {of}"
            : PatternWords.IsPattern(key) ? $"every object in {of} whose key {PatternWords.Verb(key, not: false)}"
            : $"the object {Phrase.Quote(key)} in {of}";
    }

    private static string Named(string type, string name) => name.Length == 0 ? $"the {type}"
        : name == "*" ? $"every {type}"
        : PatternWords.IsPattern(name) ? $"every {type} whose name {PatternWords.Verb(name, not: false)}"
        : $"the {type} {Phrase.Quote(name)}";

    private static string Where(Arn arn)
    {
        string region = arn.Region switch
        {
            "" => "",
            "*" => " in any region",
            _ => " in " + Phrase.Known(arn.Region),
        };
        string account = arn.Account switch
        {
            "" => "",
            "*" => " of any account",
            "aws" => " of AWS itself",
            _ => " of account " + Phrase.Known(arn.Account),
        };
        return region + account;
    }

    /// <summary>How much of a resource is the fixed beginning of a form; less than 0 where it begins otherwise.</summary>
    private static int LiteralLength(ArnForm form, string resource)
    {
        TemplateToken first = form.ResourceTokens[0];
        if (first.IsPlaceholder) return 0;
        return resource.StartsWith(first.Text, StringComparison.Ordinal) ? first.Text.Length : -1;
    }

    /// <summary>The first slash that is not within a variable.</summary>
    private static int IndexOfSlash(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int variable = PolicyVariable.LengthAt(text, at);
            if (variable > 0) at += variable - 1;
            else if (text[at] == '/') return at;
        }

        return -1;
    }
}
