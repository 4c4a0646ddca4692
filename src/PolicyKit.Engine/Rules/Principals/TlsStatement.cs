using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>The statement that denies plain HTTP to a resource.</summary>
internal static class TlsStatement
{
    /// <summary>Services that still answer without TLS.</summary>
    private static readonly HashSet<string> Plain = ["s3", "sns", "sqs"];

    public static void Require(RuleContext context, RuleInfo info)
    {
        PolicyModel policy = context.Policy;
        if (policy.Kind != PolicyKind.Resource || policy.Statements.Count == 0) return;
        List<PolicyText> resources = [.. policy.Statements.SelectMany(statement => statement.Resources?.Values ?? [])];
        List<string> services = [.. resources.Select(value => Arn.TryParse(value.Text)?.Service ?? "").Distinct()];
        if (services.Count != 1 || !Plain.Contains(services[0])) return;
        context.Report(info, policy.Origin,
            $"No statement denies requests without TLS, so whoever is let in may send and read in plain text: add a Deny for "
            + "Principal * where aws:SecureTransport is false.",
            Fix(policy, services[0], resources));
    }

    private static Fix[] Fix(PolicyModel policy, string service, List<PolicyText> resources)
    {
        if (policy.Json?.Root.Find(PolicyElements.Statement) is not { IsArray: true, Items.Count: > 0 } array) return [];
        if (!resources.TrueForAll(value => value.IsKnown)) return [];
        IEnumerable<string> all = resources.SelectMany(value => service == "s3" ? BucketAndObjects(value.Text) : [value.Text]);
        string[] arns = [.. all.Distinct()];
        string list = string.Join(", ", arns.Select(StatementEdit.Quote));
        const string Condition = "{ \"Bool\": { \"aws:SecureTransport\": \"false\" } }";
        string whom = $"\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"{service}:*\"";
        string text = $", {{ {whom}, \"Resource\": [{list}], \"Condition\": {Condition} }}";
        JsonNode last = array.Items[array.Items.Count - 1];
        return [new("Deny requests without TLS (takes plain HTTP away from everyone)", FixKind.Narrows,
            new TextEdit(new(last.Range.End, 0), text))];
    }

    private static string[] BucketAndObjects(string arn)
    {
        int slash = arn.IndexOf('/');
        string bucket = slash < 0 ? arn : arn.Substring(0, slash);
        return [bucket, bucket + "/*"];
    }
}
