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
    [InlineData("net48", "Exe")]
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

    /// <summary>What stands at a result's place, up to the end of the value.</summary>
    private static string At(SarifResult result, string code, string file)
    {
        string line = (result.File == "Policies.cs" ? code : file).Split('\n')[result.Line - 1].TrimEnd('\r');
        string found = line[(result.Column - 1)..];
        int quote = found.IndexOf('"', StringComparison.Ordinal);
        return ": " + (quote < 0 ? found : found[..(quote + 1)]);
    }
}
