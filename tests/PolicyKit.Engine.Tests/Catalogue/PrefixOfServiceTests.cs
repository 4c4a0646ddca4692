using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class PrefixOfServiceTests
{
    public static IEnumerable<object[]> Names => PrefixOfService.All.Select(entry => new object[] { entry.Key, entry.Value });

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_IsNoPrefixAndMapsToOne(string name, string prefix)
    {
        ServiceCatalogue.Current.KnowledgeOf(name).ShouldBe(ServiceKnowledge.None);
        ServiceCatalogue.Current.KnowledgeOf(prefix).ShouldBe(ServiceKnowledge.Complete);
    }

    [Theory]
    [InlineData("StepFunctions", "states")]
    [InlineData("dynamodbb", "dynamodb")]
    [InlineData("frobnicator", null)]
    public void Name_HasThePrefixThatWasMeant(string name, string? prefix) =>
        PrefixOfService.Meant(name, ServiceCatalogue.Current).ShouldBe(prefix);
}
