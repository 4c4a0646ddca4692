using PolicyKit.Evaluation;
using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Tool.Input;

/// <summary>Reads who makes a request.</summary>
internal static class PrincipalText
{
    private const string Service = "service";

    /// <exception cref="UnusableInputException">It is no ARN of a principal.</exception>
    public static RequestPrincipal Read(string arn)
    {
        if (arn == RequestPrincipal.Anonymous.Text) return RequestPrincipal.Anonymous;
        if (Arn.TryParse(arn) is null)
        {
            throw new UnusableInputException(
                $"'{arn}' is no principal; one is an ARN such as arn:aws:iam::111122223333:user/ann, or * for someone without credentials.");
        }

        return SenderGrammar.FindInArn(arn) is { } flaw ? throw new UnusableInputException(flaw) : RequestPrincipal.Arn(arn);
    }

    /// <summary>An ARN, <c>*</c>, or an object that names a service.</summary>
    /// <exception cref="UnusableInputException">It is neither.</exception>
    public static RequestPrincipal Read(JsonNode node)
    {
        if (node.IsString) return Read(node.Text);
        if (node is { IsObject: true, Members: [{ Name: Service, Value: { IsString: true } name }] })
            return SenderGrammar.FindInService(name.Text) is { } flaw ? throw new UnusableInputException(flaw) : RequestPrincipal.Service(name.Text);
        throw new UnusableInputException("A principal is an ARN, \"*\", or {\"service\": \"x.amazonaws.com\"}.");
    }
}
