using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Commands;

namespace PolicyKit.Tool.Tests.Linting;

/// <summary>Policies to lint, and what was found in them.</summary>
internal static class Sample
{
    /// <summary>A policy in which no rule finds anything.</summary>
    public const string Clean = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}
        """;

    /// <summary>A policy whose resource opens its siblings: PK5006, in line 6, from column 20 to 38.</summary>
    public const string Sibling = """
        {
          "Version": "2012-10-17",
          "Statement": [{
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::acme*"
          }]
        }

        """;

    /// <summary>The findings of <c>--format json</c>.</summary>
    public static JsonObject[] Findings(Run run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The rules of <c>--format json</c>, in their order.</summary>
    public static string[] Rules(Run run) => [.. Findings(run).Select(finding => finding["rule"]!.GetValue<string>())];
}
