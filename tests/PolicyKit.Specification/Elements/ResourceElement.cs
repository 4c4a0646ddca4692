using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Elements;

/// <summary>Resource and NotResource (AWS: "IAM JSON policy elements: Resource", "… NotResource").</summary>
public static class ResourceElement
{
    /// <summary>
    /// "Actions, resources, and condition keys for AWS services": an action without a resource type needs <c>*</c> as its Resource. These are
    /// the ones that the examples and the hunt use.
    /// </summary>
    private static readonly HashSet<string> WithoutResource = new(StringComparer.OrdinalIgnoreCase)
    {
        "s3:ListAllMyBuckets", "sqs:ListQueues", "kms:ListKeys", "kms:CreateKey", "sts:GetCallerIdentity", "ec2:DescribeInstances",
    };

    /// <summary>Whether the element is about the request's resource.</summary>
    public static bool Speaks(NameList resources, Request request, bool hasVariables)
    {
        string resource = WithoutResource.Contains(request.Action) ? "*" : request.Resource;
        // A variable without a value names nothing ("IAM policy elements: Variables and tags"). Under NotResource that would make the
        // statement speak of more, so there it stands for whatever it might be: a statement that may not be about the request is not.
        string? missing = resources.IsNot ? "*" : null;
        return resources.Values.Any(pattern => Names(pattern, resource, request, hasVariables, missing)) != resources.IsNot;
    }

    private static bool Names(string pattern, string resource, Request request, bool hasVariables, string? missing)
    {
        if (pattern == "*") return true;
        // "IAM policy elements: Variables and tags": variables stand in the resource portion of an ARN alone, behind the fifth colon.
        string[] fields = pattern.Split(':', 6);
        if (fields.Length < 6) return false;
        Character[]? last = Variables.PutIn(fields[5], request, hasVariables, missing);
        Character[] first = [.. Character.OfPattern(string.Join(':', fields[..5]) + ":")];
        return last is not null && Wildcards.MatchArn([.. first, .. last], resource);
    }
}
