using System.Globalization;
using System.Text;

namespace PolicyKit.Analyzers.Tests.Robustness;

/// <summary>Writes files of ordinary code, each other by a number, that no rule has anything to say of.</summary>
internal static class OrdinaryCode
{
    /// <summary>What is said in strings and calls, with holes for a number.</summary>
    private static readonly string[] Members =
    [
        """"public string Order# => """{ "Statement": "paid", "Effect": "none", "Action": "*", "Items": [{ "Resource": "*" }] }""";"""",
        """"public string Role# => """{ "Name": "Reader", "Actions": ["*"], "NotActions": [], "AssignableScopes": ["/subscriptions/#"] }""";"""",
        """"public string Kube# => "{\"kind\":\"ClusterRole\",\"rules\":[{\"apiGroups\":[\"*\"],\"resources\":[\"*\"],\"verbs\":[\"*\"]}]}";"""",
        """"public string Sql# => @"SELECT * FROM Statement WHERE Effect = 'Allow' AND Resource LIKE 'arn:aws:s3:::%' AND Id = #";"""",
        """"public string Graph# => "query { statement(id: #) { effect action resource } }";"""",
        """"public string Csp# => "default-src 'self'; img-src *; script-src 'nonce-#'";"""",
        """"public string Redrive# => "{\"deadLetterTargetArn\":\"arn:aws:sqs:eu-west-1:111122223333:dead-#\",\"maxReceiveCount\":5}";"""",
        """"public string Cors# => """[{ "AllowedOrigins": ["*"], "AllowedMethods": ["GET"], "AllowedHeaders": ["*"] }]""";"""",
        """"public string Post# => """{ "expiration": "2027-01-01T00:00:00Z", "conditions": [["starts-with", "$key", "user/#"], { "bucket": "acme" }] }""";"""",
        """"public string Lifecycle# => """{ "Rules": [{ "ID": "r#", "Status": "Enabled", "Filter": { "Prefix": "" } }] }""";"""",
        """"public string Log# => $"Allowed {Id} on arn:aws:s3:::acme/{Id} by statement #";"""",
        """"public string Sha# => "3b18e512dba79e4c8300dd08aeb37f8e728b8d#";"""",
        """"public string Hash# => "sha512-Qd7nBzW0aO1y8XzGm5Lk2vP9rTtYcJ4sUeHfRi6wA3bCDEFoNqIxKjVlMpSgZhuT8y#";"""",
        """"public System.Guid Guid# => new("6f9619ff-8b86-d011-b42d-00c04fc964ff");"""",
        """"public string Connection# => "Server=db#;Database=app;User Id=app;Password=;Encrypt=True";"""",
        """"public string SecretName# => "prod/app/database";"""",
        """"public string SecretKeyName# { get; } = "the name of the secret key #";"""",
        """"public bool IsRoot#(string arn) => arn.EndsWith(":root", System.StringComparison.Ordinal);"""",
        """"public object Statement#() => new { Statement = "A statement of account", Effect = 1, Principal = 1000m, Interest = 0.05m };"""",
        """"public object Feature# => new System.Collections.Generic.Dictionary<string, object> { ["Statement"] = "on", ["Effect"] = "Allow everything" };"""",
        """"public string Xml# => "<Policy><Statement Effect=\"Permit\" Id=\"#\" /></Policy>";"""",
        """"public string Template# => "{{ Statement }} of {{ Effect }} for ${name}";"""",
        """"public string Format# => string.Format("Statement {0}: Effect {1}", Id, #);"""",
        """"public int Sum#(int[] values) { int sum = #; foreach (int value in values) sum += value; return sum; }"""",
        """"public string Profile# => "grassroots-#";"""",
    ];

    public static string File(int number)
    {
        var code = new StringBuilder("namespace Ordinary.N").Append(number.ToString(CultureInfo.InvariantCulture)).Append(";\n");
        code.Append("public sealed class PolicyStatement { public string[]? Actions; public string[]? Resources; }\n");
        code.Append("public sealed class Service\n{\n    public int Id { get; set; }\n");
        code.Append("    public object Other => new PolicyStatement { Actions = [\"*\"], Resources = [\"*\"] };\n");
        for (int i = 0; i < Members.Length; i++)
        {
            string id = (number * 100 + i).ToString(CultureInfo.InvariantCulture);
            code.Append("    ").Append(Members[i].Replace("#", id, StringComparison.Ordinal)).Append('\n');
        }

        return code.Append("}\n").ToString();
    }
}
