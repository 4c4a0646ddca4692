using PolicyKit.Evaluation;
using PolicyKit.Json;
using PolicyKit.Requests;

namespace PolicyKit.Tool.Asking;

/// <summary>A request as the answers of a batch have it: <c>{action, resource, resourceAccount?, principal?, context}</c>.</summary>
internal static class RequestJson
{
    public static void Write(JsonWriter writer, AuthorizationRequest request)
    {
        writer.BeginObject();
        writer.Name("action");
        writer.String(request.Action);
        writer.Name("resource");
        writer.String(request.Resource);
        if (request.AccountIsGiven)
        {
            writer.Name("resourceAccount");
            writer.String(request.ResourceAccount);
        }

        Write(writer, request.Principal);
        writer.Name("context");
        writer.BeginObject();
        foreach ((string key, ContextValue value) in request.Context.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Name(key);
            Write(writer, value);
        }

        writer.EndObject();
        writer.EndObject();
    }

    private static void Write(JsonWriter writer, RequestPrincipal principal)
    {
        if (principal.Type == SenderType.Unnamed && principal.CanonicalUser is null) return;
        writer.Name("principal");
        string? kind = principal.CanonicalUser is not null ? "canonicalUser"
            : principal.Type == SenderType.Service ? "service"
            : principal.Type == SenderType.Federated && !IsArn(principal.Text) ? "federated"
            : null;
        if (kind is null)
        {
            writer.String(principal.Text);
            return;
        }

        writer.BeginObject();
        writer.Name(kind);
        writer.String(principal.CanonicalUser ?? principal.Text);
        writer.EndObject();
    }

    private static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    private static void Write(JsonWriter writer, ContextValue value)
    {
        if (!value.IsList)
        {
            writer.String(value.Values[0]);
            return;
        }

        writer.BeginArray();
        foreach (string text in value.Values) writer.String(text);
        writer.EndArray();
    }
}
