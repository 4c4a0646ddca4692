namespace PolicyKit.Analyzers.Tests.Robustness;

/// <summary>The files that between them have everything the analyzers look at.</summary>
internal static class Sources
{
    private const string Json = """{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::acme*"},{"Effect":"Allow","Action":"cloudfront:GetInvalidation","Resource":"*"}]}""";

    private static readonly string Escaped = Json.Replace("\"", "\\\"", StringComparison.Ordinal);
    private static readonly string Doubled = Json.Replace("\"", "\"\"", StringComparison.Ordinal);
    private static readonly string Braced = Escaped.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    public static IReadOnlyList<string> All { get; } =
    [
        "class C { const string P = \"" + Escaped + "\"; }",
        "class C { const string P = @\"" + Doubled + "\"; }",
        "class C { string M(string x) => $\"" + Braced.Replace("acme", "{x}-", StringComparison.Ordinal) + "\"; }",
        "class C { string M(string x) => $@\"" + Doubled.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) .Replace("acme", "{x}", StringComparison.Ordinal) + "\"; }",
        "class C { string P = \"\"\"\n    " + Json.Replace(",", ",\n    ", StringComparison.Ordinal) + "\n    \"\"\"; }",
        "class C { string P = \"\"\"" + Json + "\"\"\"; }",
        "class C { string M(string x) => $$\"\"\"\n  " + Json.Replace("acme", "{{x}}", StringComparison.Ordinal).Replace("},{", "},\n  {", StringComparison.Ordinal) + "\n  \"\"\"; }",
        "class C { const string B = \"acme\"; string M(string x) => \"" + Escaped.Replace("acme", "\" + B + x + \"", StringComparison.Ordinal) + "\"; }",
        "class C { string M(string x) => (\"" + Escaped.Replace("acme", "\" + (x + \"a\") + \"", StringComparison.Ordinal) + "\"); }",
        "using Amazon.S3.Model; class C { object M() => new PutBucketPolicyRequest { Policy = \"{ \\\"Version\\\": \\\"2012-10-17\\\", \\\"Statment\\\": [ { \" }; }",
        "using Amazon.Runtime; class C { object M() => new BasicAWSCredentials(\"AKIAZ7QWKX4NPL2RTYVB\", \"hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP\"); }",
        "using Amazon.S3; using Amazon.Runtime; class C { object M() => new AmazonS3Client(new SessionAWSCredentials(token: \"x\", awsAccessKeyId: \"AKIAZ7QWKX4NPL2RTYVB\", awsSecretAccessKey: \"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\")); }",
        "using Amazon.S3; class C { object M(string s) { var key = \"AKIAZ7QWKX4NPL2RTYVB\"; key = s; return new AmazonS3Client(key, \"hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP\", Amazon.RegionEndpoint.EUWest1); } }",
        "using Amazon.Runtime.CredentialManagement; class C { void M() { var o = new CredentialProfileOptions { AccessKey = \"AKIAZ7QWKX4NPL2RTYVB\", SecretKey = K }; o.Token = \"t\"; } static string K => \"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\"; }",
        "using System; class C { void M() { Environment.SetEnvironmentVariable(\"AWS_SECRET_ACCESS_KEY\", \"hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP\"); Environment.SetEnvironmentVariable(value: \"root\", variable: \"AWS_PROFILE\"); } }",
        "using Amazon; using Amazon.Runtime.CredentialManagement; class C { void M() { AWSConfigs.AWSProfileName = \"root\"; new CredentialProfileStoreChain().TryGetAWSCredentials(\"my-root\", out var c); var p = new Profile(\"root\"); } }",
        "using System.Collections.Generic; using Amazon.Runtime; class C { object M(Dictionary<string, string> c) { var k = c[\"RootSecretKey\"] ?? \"\"; return new BasicAWSCredentials(c[\"id\"], (k!)); } }",
        "using Amazon.S3; class C { async void M(IAmazonS3 s3) { await s3.PutBucketPolicyAsync(\"b\", policy: \"{ nope\"); await s3?.PutBucketPolicyAsync(new() { Policy = $\"{1}{{\" })!; } }",
        "using PolicyKit; using PolicyKit.Services; class C { static readonly S3.BucketArn B = S3.Bucket(Name.Like($\"acme*\")); object M(string x) { var o = B.Objects(x); return Policy.Identity().Allow(B.All, o.GetObject).Deny(\"S\", CloudFront.Everything.Matching(\"Get*\"), S3.ListAllMyBuckets).When(Aws.SecureTransport.IsFalse).Allow(B.ListBucket, [o.GetObject]).Build(); } }",
        "class C { string M(int i) => 1 + 2 + (i + (\"x\" + 'c')) + \"\" + $\"{i,3:N}{\"{}\"}\" + \"\"\"\"a\"\"b\"\"\"\" + default + N(@\"{\"\"Statement\"\":[{\"\"Effect\"\":\"\"Allow\"\",\"\"Action\"\":\" + (i + i) + @\"}]}\"); string N(string s) => s; }",
        "class C { const string D = \"" + Escaped.Replace("\\\"", "'", StringComparison.Ordinal) + "\"; string M(string x) => D.Replace(\"'\", \"\\\"\").Replace(\"acme\", x).Trim(' ', '\\n'); }",
        "class C { string M(string x) => string.Format(\"" + Braced.Replace("acme", "{0}", StringComparison.Ordinal) + "\", x) + \" \"; string N(string x) => string.Concat(x, \"a\") + string.Join(\",\", new[] { x, \"Statement\", \"Effect\" }); }",
        "class C { string M(bool b) { var s = new System.Text.StringBuilder(\"{\\\"Statement\\\":[\"); s.AppendFormat(\"{0}\", 1).AppendLine(); if (b) s.Append(\"{}\"); s.Append(\"" + Escaped.Replace("{\\\"Statement\\\":[", "", StringComparison.Ordinal) + "\"); return s.ToString(); } }",
        "class C { string E => $\"{E}Effect{E}\" + F; string F => E + \"Statement\" + G(); string G() { return F.Replace(E, F); } string P = \"" + Escaped + "\"; }",
        "using System.Collections.Generic; class C { object M() { var s = new Dictionary<string, object> { [\"Effect\"] = \"Allow\", { \"Action\", \"s3:*\" } }; s.Add(\"Resource\", new[] { \"arn:aws:s3:::acme*\" }); return new { Version = \"2012-10-17\", Statement = new List<object> { s, new { Effect = \"Deny\", Action = new[] { \"iam:*\" }, Resource = \"*\" } } }; } }",
        "class S { public string Effect { get; set; } = \"Allow\"; public string[] Action { get; set; } public string Resource => \"arn:aws:s3:::acme*\"; } record P(string Version) { public S[] Statement { get; init; } } class C { object M() => new P(\"2012-10-17\") { Statement = [new() { Action = [\"s3:*\"] }] }; }",
        "using Amazon.CDK.AWS.IAM; class C { void M() { var p = new PolicyStatementProps { Actions = [\"s3:*\"], Resources = new[] { \"arn:aws:s3:::acme*\" }, Principals = [new AnyPrincipal(), new ArnPrincipal(\"*\")] }; var s = new PolicyStatement(p); s.AddActions(\"iam:*\", \"a\"); s.AddAllResources(); new Role().AddToPolicy(new(new() { Effect = Effect.DENY, Sid = \"a b\" })); } }",
        "using Amazon.Auth.AccessControlPolicy; class C { void M() { var s = new Statement(Statement.StatementEffect.Allow).WithActionIdentifiers(new ActionIdentifier(\"s3:*\")).WithResources(new Resource(\"arn:aws:s3:::acme*\")); s.Principals.Add(new Principal(\"*\")); } }",
        "using Pulumi.Aws.Iam.Inputs; class C { object M() => new GetPolicyDocumentStatementInputArgs { Effect = \"Allow\", Actions = { \"s3:*\" }, Resources = { \"arn:aws:s3:::acme*\" }, Principals = { new GetPolicyDocumentStatementPrincipalInputArgs { Type = \"AWS\", Identifiers = { \"*\" } } } }; }",
        "class C { const string SecretKey = \"hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP\"; string M(int i) => $\"{i} AKIAZ7QWKX4NPL2RTYVB\" + SecretKey; }\n#pragma warning disable PK5006, PK1001 //",
        "#if X\nclass C { }\n#else\nclass C { /* \" */ char c = '\"'; string M() => \"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"}}\".Replace(\"q\", \"b\"); }\n#endif",
    ];
}
