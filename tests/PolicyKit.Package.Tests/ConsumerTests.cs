namespace PolicyKit.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class ConsumerTests(PackedPackage package)
{
    private const string Seed =
        """"
        namespace Consumer
        {
            public static class Policies
            {
                public const string Seed = """
                    {
                      "Statement": [
                        { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::new-client*" },
                        { "Effect": "Allow", "Action": "cloudfront:CreateInvalidation", "Resource": "*" }
                      ]
                    }
                    """;
            }
        }
        """";

    private const string File =
        """
        {
          "Version": "2012-10-17",
          "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme*" }]
        }
        """;

    private const string Typed =
        """
        using PolicyKit;
        using PolicyKit.Access;
        using PolicyKit.Services;

        namespace Consumer
        {
            public static class Program
            {
                public static void Main()
                {
                    System.Console.WriteLine(Policy.Identity()
                        .Allow("Read", S3.Bucket("acme").Objects().GetObject)
                        .Allow("Home", S3.Bucket("acme").Objects(Name.Like($"home/{Aws.Username}/*")).PutObject)
                        .Build().ToJson());
                    System.Console.WriteLine(AccessPlan.For("111122223333").Client("acme", client => client.Bucket("acme")).VerifyIsolation().IsIsolated);
                }
            }
        }
        """;

    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("net472", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public async Task FreshProject_GetsTheBuilder_AndTheWarnings(string framework, string outputType)
    {
        var consumer = new Consumer(package, framework, outputType);
        consumer.Write("Policies.cs", Seed);
        consumer.Write("upload.policy.json", File);
        consumer.Write("Program.cs", Typed);

        string output = await consumer.BuildAsync();

        output.ShouldContain("upload.policy.json(3,77): warning PK5006: ");
        output.ShouldContain("Policies.cs(6,13): warning PK1007: ");
        output.ShouldNotContain("AD0001");
        output.ShouldNotContain("CS8032");
        consumer.ReadSarif().Select(result => (result.Id, $"{result.File}{At(result, Seed, File)}")).ShouldBe(
        [
            ("PK1007", "Policies.cs: {"),
            ("PK5002", "Policies.cs: s3:*\""),
            ("PK5006", "Policies.cs: arn:aws:s3:::new-client*\""),
            ("PK5003", "Policies.cs: *\""),
            ("PK5006", "upload.policy.json: arn:aws:s3:::acme*\""),
        ]);
        if (framework == "net10.0")
        {
            (await consumer.RunAsync()).ReplaceLineEndings("\n").ShouldContain(
                """{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"},{"Sid":"Home","Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::acme/home/${aws:username}/*"}]}"""
                + "\nTrue\n");
        }
    }

    [Fact]
    public async Task EditorConfig_DecidesSeverities_AndSaysWhoTheClientsAre()
    {
        var consumer = new Consumer(package, "net10.0", use: "configured");
        consumer.Write(".editorconfig", """
            root = true
            [*]
            policykit.clients = acme, acme-shop
            dotnet_diagnostic.PK5009.severity = error
            dotnet_diagnostic.PK5003.severity = none
            """);
        consumer.Write("Policies.cs", Seed.Replace("new-client*", "acme-*", StringComparison.Ordinal));
        consumer.Write("a.policy.json", File.Replace("acme*", "acme-*", StringComparison.Ordinal));
        consumer.Write("serverless.template", """
            {"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":
              {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "arn:aws:s3:::acme/*"}]}}}}}
            """);

        (int exitCode, string output) = await consumer.TryBuildAsync();

        exitCode.ShouldNotBe(0);
        output.ShouldContain("Policies.cs(8,69): error PK5009: ");
        output.ShouldContain("a.policy.json(3,77): warning PK5009: ", customMessage: "of files that are no code the compiler takes severities from a .globalconfig alone");
        output.ShouldContain("serverless.template(2,74): warning PK2002: ");
        output.ShouldNotContain("PK5003");
    }

    [Fact]
    public async Task DotnetFormat_AppliesTheFixes()
    {
        var consumer = new Consumer(package, "net10.0", use: "formatted");
        consumer.Write("Policies.cs", Seed);
        await consumer.BuildAsync();

        // One rule a run: dotnet format looks for what it fixes in the code as it was before the first.
        await consumer.FormatAnalyzersAsync("PK1007");
        await consumer.FormatAnalyzersAsync("PK5006");

        string formatted = consumer.Read("Policies.cs");
        formatted.ShouldBe(Seed
            .Replace("\"Statement\": [", "\"Version\": \"2012-10-17\",\n              \"Statement\": [", StringComparison.Ordinal)
            .Replace("\"arn:aws:s3:::new-client*\"", "[\"arn:aws:s3:::new-client\", \"arn:aws:s3:::new-client/*\"]", StringComparison.Ordinal));
        (await consumer.BuildAsync()).ShouldNotContain("PK1007");
    }

    /// <summary>What stands at a result's place, up to the end of the value.</summary>
    private static string At(SarifResult result, string code, string file)
    {
        string line = (result.File == "Policies.cs" ? code : file).Split('\n')[result.Line - 1].TrimEnd('\r');
        string found = line[(result.Column - 1)..];
        int quote = found.IndexOf('"', StringComparison.Ordinal);
        return ": " + (quote < 0 ? found : found[..(quote + 1)]);
    }
}
