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
        bool?[] names = [.. resources.Values.Select(pattern => Names(pattern, resource, request, hasVariables))];
        // "IAM policy elements: Variables and tags": a value with a variable that has none names nothing, and the statement may be invalid. Under
        // NotResource it is: else it would speak of more by what is not there.
        return resources.IsNot ? names.All(static one => one == false) : names.Contains(true);
    }

    /// <summary>Whether a value names the resource; null where a variable in it has no value.</summary>
    private static bool? Names(string pattern, string resource, Request request, bool hasVariables)
    {
        if (pattern == "*") return true;
        // "IAM policy elements: Variables and tags": variables stand in the resource portion of an ARN alone, behind the fifth colon.
        string[] fields = pattern.Split(':', 6);
        if (fields.Length < 6) return false;
        Character[]? last = Variables.PutIn(fields[5], request, hasVariables);
        Character[] first = [.. Character.OfPattern(string.Join(':', fields[..5]) + ":")];
        // Whatever the variable is, the fields before may be another resource's.
        if (last is null) return Wildcards.MatchArn([.. first, .. Character.OfPattern("*")], resource) ? null : false;
        return Wildcards.MatchArn([.. first, .. last], resource);
    }
}
