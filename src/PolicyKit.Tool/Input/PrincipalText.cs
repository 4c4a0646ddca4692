using PolicyKit.Evaluation;
using PolicyKit.Json;

namespace PolicyKit.Tool.Input;

/// <summary>Reads who makes a request.</summary>
internal static class PrincipalText
{
    private const string Service = "service";

    /// <exception cref="UnusableInputException">It is no ARN of a principal.</exception>
    public static RequestPrincipal Read(string arn)
    {
        try
        {
            return RequestPrincipal.Arn(arn);
        }
        catch (ArgumentException)
        {
            throw new UnusableInputException(
                $"'{arn}' is no principal; one is an ARN such as arn:aws:iam::111122223333:user/ann, or * for someone without credentials.");
        }
    }

    /// <summary>An ARN, <c>*</c>, or an object that names a service.</summary>
    /// <exception cref="UnusableInputException">It is neither.</exception>
    public static RequestPrincipal Read(JsonNode node)
    {
        if (node.IsString) return Read(node.Text);
        if (node is { IsObject: true, Members: [{ Name: Service, Value: { IsString: true } name }] }) return RequestPrincipal.Service(name.Text);
        throw new UnusableInputException("A principal is an ARN, \"*\", or {\"service\": \"x.amazonaws.com\"}.");
    }
}
