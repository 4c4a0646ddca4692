using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class CatalogueIndexTests
{
    [Fact]
    public void UnusableLine_IsReportedAndLeftOut()
    {
        CatalogueIndex index = CatalogueIndex.Read("date\t2026-09-26\nservice\ts3\nknown\tec2\tAmazon EC2\r\n", out var errors);

        errors.ShouldHaveSingleItem().ToString().ShouldBe("catalogue.txt(2): 'service\ts3' is no line of the catalogue's index.");
        index.Date.ShouldBe("2026-09-26");
        index.Services.ShouldBeEmpty();
        index.Known["EC2"].ShouldBe("Amazon EC2");
    }
}
