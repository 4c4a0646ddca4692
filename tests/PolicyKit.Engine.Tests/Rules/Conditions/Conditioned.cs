namespace PolicyKit.Engine.Tests.Rules.Conditions;

/// <summary>Statements with a condition, on one S3 action that all that is tested here goes with.</summary>
internal static class Conditioned
{
    public static string Allow(string condition, string action = "\"s3:GetObject\"", string resource = "arn:aws:s3:::acme/*") =>
        Statement("Allow", condition, action, resource);

    public static string Deny(string condition, string action = "\"s3:GetObject\"", string resource = "arn:aws:s3:::acme/*") =>
        Statement("Deny", condition, action, resource);

    private static string Statement(string effect, string condition, string action, string resource) =>
        $$"""{"Effect": "{{effect}}", "Action": {{action}}, "Resource": "{{resource}}", "Condition": {{condition}}}""";
}
