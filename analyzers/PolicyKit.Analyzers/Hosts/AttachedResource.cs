using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>What a policy is attached to, which code says beside it: the bucket, queue, topic, key or table of the same request.</summary>
internal static class AttachedResource
{
    private const string Bucket = "arn:aws:s3:::";
    private const string Arn = "arn:";
    private const string Https = "https://sqs.";

    /// <summary>The ARN; null where it is not said, or not known.</summary>
    /// <param name="policy">The expression that is handed over as the policy.</param>
    /// <param name="reading">The reading.</param>
    public static string? Of(ExpressionSyntax policy, Reading reading)
    {
        foreach ((string name, ExpressionSyntax value) in Beside(policy, reading))
        {
            bool isName = name is "BucketName" or "Bucket";
            if (!isName && name is not ("QueueUrl" or "TopicArn" or "KeyId" or "SecretId" or "ResourceArn" or "ResourceARN" or "StreamARN" or "Arn")) continue;
            if (KnownString.Of(value, reading) is { Length: > 0 } text) return text.StartsWith(Arn, StringComparison.Ordinal) ? text : isName ? Bucket + text : OfQueue(text);
        }

        return null;
    }

    /// <summary>What else the same object, or the same call, is given.</summary>
    private static IEnumerable<(string Name, ExpressionSyntax Value)> Beside(ExpressionSyntax policy, Reading reading)
    {
        SyntaxNode at = ObjectPath.Value(policy);
        // An attribute, such as a queue's, stands in a list of its own.
        if (at.Parent is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } or InitializerExpressionSyntax)
            at = at.FirstAncestorOrSelf<AssignmentExpressionSyntax>(set => set.Left is IdentifierNameSyntax)?.Right ?? at;
        switch (at.Parent)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax made } }:
                return Properties(made, reading);
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var request } } when Creation.Behind(request, reading) is { } made:
                return Properties(made, reading);
            case ArgumentSyntax { Parent.Parent: { } call } when reading.SymbolOf(call) is IMethodSymbol method:
                return Arguments(call, method);
            default:
                return [];
        }
    }

    private static IEnumerable<(string Name, ExpressionSyntax Value)> Properties(BaseObjectCreationExpressionSyntax made, Reading reading) =>
        ObjectProperties.Of(made, user: null, reading).All.Where(property => property.Value.Count == 1).Select(property => (property.Key, property.Value[0]));

    private static IEnumerable<(string Name, ExpressionSyntax Value)> Arguments(SyntaxNode call, IMethodSymbol method)
    {
        BaseArgumentListSyntax? list = call switch
        {
            InvocationExpressionSyntax made => made.ArgumentList,
            BaseObjectCreationExpressionSyntax made => made.ArgumentList,
            _ => null,
        };
        foreach (ArgumentSyntax argument in list?.Arguments ?? default)
        {
            if (ObjectPath.ParameterOf(argument, method) is { Name.Length: > 0 } parameter)
                yield return (char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1), argument.Expression);
        }
    }

    /// <summary>The ARN of a queue, all of which is in its address: <c>https://sqs.eu-west-1.amazonaws.com/111122223333/jobs</c>.</summary>
    private static string? OfQueue(string url)
    {
        if (!url.StartsWith(Https, StringComparison.Ordinal)) return null;
        string[] parts = url.Substring(Https.Length).Split('/');
        string region = parts[0].Split('.')[0];
        return parts.Length == 3 && parts[0] == region + ".amazonaws.com" ? $"arn:aws:sqs:{region}:{parts[1]}:{parts[2]}" : null;
    }
}
