using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;
using PolicyKit.Tool.Tests.Commands;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class CrossCheckTests
{
    private const string Class = """
                this.servicePrefix = 'demo';
                this.accessLevelList = {
                    'Permissions management': [
                        'PutBox'
                    ],
                    Write: [
                        'PutBox',
                        'ShutBox'
                    ]
                };
            onBox(id, account, region, partition) {
                return this.on(`arn:${partition ?? this.defaultPartition}:demo:${region ?? this.defaultRegion}::box/${id}`);

        """;

    [Fact]
    public void EqualServices_DoNotDiffer() => Differences(
        "resource\tbox\tdemo:${Region}::box/*\t-\nactions\tPermissionsManagement+Write\tbox*\t-\n\tPutBox\nactions\tWrite\t-\t-\n\tShutBox\n")
        .ShouldBeEmpty();

    [Fact]
    public void EachDifference_IsALine() => Differences(
        "resource\tbox\tdemo:::box/${Id}\t-\nactions\tWrite\tbox*\t-\n\tPutBox\nactions\tWrite\t-\t-\n\tOpenBox\n")
        .ShouldBe(
        [
            "demo: only ours: action OpenBox",
            "demo: only theirs: action ShutBox",
            "demo: access level of PutBox: ours Write, theirs Write, PermissionsManagement",
            "demo: only ours: arn:${}:demo:::box/${}",
            "demo: only theirs: arn:${}:demo:${}::box/${}",
        ]);

    [Fact]
    public void ServiceThatIsNotThere_IsADifference()
    {
        ServiceDefinition other = ServiceReader.Read("x.txt", "service\tx\tX\n", out _);

        CrossCheck.Differences([other], new Dictionary<string, FloydService>()).ShouldBe(["x: only ours: service"]);
    }

    [Fact]
    public void ExplanationOfNothing_IsADifference()
    {
        ServiceDefinition lattice = ServiceReader.Read("x.txt", "service\tvpc-lattice\tX\n", out _);

        CrossCheck.Differences([lattice], new Dictionary<string, FloydService> { ["vpc-lattice"] = new FloydService() })
            .ShouldAllBe(line => line.EndsWith("take it out of KnownDifferences.txt"));
    }

    [Fact]
    public void LineThatIsNotUnderstood_IsAnError()
    {
        using TemporaryFolder package = Package(Class.Replace("'ShutBox'", "ShutBox()"));

        Should.Throw<ImportException>(() => FloydPackage.Read(package.Path)).Message.ShouldContain("'ShutBox()' is not understood");
    }

    [Fact]
    public void OtherFolder_IsUnusable()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<ImportException>(() => FloydPackage.Read(folder.Path)).Message.ShouldContain("is not the npm package iam-floyd");
    }

    [Fact]
    public void Difference_LeavesTheFolderAsItWas()
    {
        using TemporaryFolder data = SamplePackage.Create();
        using TemporaryFolder other = Package(Class);
        using var output = new TemporaryFolder();

        Run run = Run.Of("catalogue", "import", data.Path, "--output", output.Path, "--cross-check", other.Path);

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("demo: only theirs: action ShutBox");
        output.Read().ShouldBeEmpty();
    }

    [SkippableFact]
    public void AllOfAws_AgreesButForWhatIsKnown()
    {
        string? data = Environment.GetEnvironmentVariable("POLICYKIT_IAM_DATA");
        string? floyd = Environment.GetEnvironmentVariable("POLICYKIT_IAM_FLOYD");
        Skip.If(string.IsNullOrEmpty(data) || string.IsNullOrEmpty(floyd), "POLICYKIT_IAM_DATA and POLICYKIT_IAM_FLOYD name no npm packages.");
        var package = IamDataPackage.Open(data!);

        CrossCheck.Differences(package.Choose(null).Select(package.Read), FloydPackage.Read(floyd!)).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Differences(string service)
    {
        using TemporaryFolder package = Package(Class);
        ServiceDefinition ours = ServiceReader.Read("demo.txt", "service\tdemo\tAmazon Demo\n" + service, out IReadOnlyList<CatalogueError> errors);
        errors.ShouldBeEmpty();
        return CrossCheck.Differences([ours], FloydPackage.Read(package.Path));
    }

    private static TemporaryFolder Package(string text)
    {
        var folder = new TemporaryFolder();
        folder.Write("lib/generated/policy-statements/demo.js", text);
        return folder;
    }
}
