using System.IO.Compression;

namespace PolicyKit.Package.Tests;

/// <summary>How much the package weighs: on disk, and in a program that uses a little of it.</summary>
[Collection(nameof(PackageCollection))]
public sealed class PackageSizeTests(PackedPackage package)
{
    private const string Program =
        """
        using PolicyKit;
        using PolicyKit.Services;

        System.Console.WriteLine(Policy.Identity()
            .Allow("Read", S3.Bucket("acme").Objects().GetObject, S3.Bucket("acme").ListBucket)
            .Allow("Write", S3.Bucket("acme").Objects(Name.Like($"in/{Aws.Username}/*")).PutObject)
            .Build().ToJson());
        """;

    [Fact]
    public void Package_HasAtMostFourMegabytes() => new FileInfo(package.PackagePath).Length.ShouldBeLessThanOrEqualTo(4_000_000);

    [Fact]
    public void ServicesAssembly_HasAtMostFourMegabytes()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.PackagePath);
        zip.GetEntry("lib/netstandard2.0/PolicyKit.Services.dll")!.Length.ShouldBeLessThanOrEqualTo(4_000_000);
    }

    [Fact]
    public async Task TrimmedProgram_CarriesAHundredKilobytesOfIt_AndNoCatalogue()
    {
        var consumer = new Consumer(package, "net10.0", "Exe", "trimmed");
        consumer.Write("Program.cs", Program);

        string output = await consumer.PublishAsync("PublishTrimmed=true", "TrimmerSingleWarn=false");

        output.ShouldNotContain("warning IL");
        consumer.Published("PolicyKit*.dll").Sum(file => file.Length).ShouldBeLessThanOrEqualTo(100_000);
        (await consumer.RunPublishedAsync()).ShouldContain("\"arn:aws:s3:::acme/in/${aws:username}/*\"");
    }

    [SkippableFact]
    public async Task NativeProgram_IsPublishedWithoutWarning_AndRuns()
    {
        string? linker = new[] { "clang", "gcc" }.FirstOrDefault(name => File.Exists("/usr/bin/" + name));
        Skip.If(linker is null, "Native compilation needs clang or gcc in /usr/bin, which this machine has not.");
        var consumer = new Consumer(package, "net10.0", "Exe", "native");
        consumer.Write("Program.cs", Program);

        string output = await consumer.PublishAsync("PublishAot=true", "CppCompilerAndLinker=" + linker);

        output.ShouldNotContain("warning");
        (await consumer.RunPublishedAsync()).ShouldContain("\"arn:aws:s3:::acme/in/${aws:username}/*\"");
    }
}
