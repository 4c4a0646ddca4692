using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ServiceReaderTests
{
    [Fact]
    public void WellFormedText_IsRead()
    {
        ServiceDefinition service = ServiceReader.Read("demo.txt", SampleService.Text, out IReadOnlyList<CatalogueError> errors);

        errors.ShouldBeEmpty();
        service.Prefix.ShouldBe("demo");
        service.DisplayName.ShouldBe("Amazon Demo");
        service.Actions.Select(action => action.Name).ShouldBe(["ListBoxes", "OpenLid", "PaintBox"]);
        service.ResourceTypes.Select(type => type.Forms.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void Action_HasWhatItsGroupSays()
    {
        ActionDefinition action = SampleService.Read().FindAction("paintbox").ShouldNotBeNull();

        action.FullName.ShouldBe("demo:PaintBox");
        action.AccessLevels.ShouldBe(AccessLevel.Tagging | AccessLevel.Write);
        action.Resources.Select(resource => (resource.ResourceType.Name, resource.IsRequired))
            .ShouldBe([("box", true), ("boxlid", false)]);
        action.ConditionKeys.Select(key => key.Name).ShouldBe(["aws:ResourceTag/${TagKey}", "demo:colours"]);
        action.TakesOnlyStar.ShouldBeFalse();
    }

    [Fact]
    public void ActionWithoutResourceTypes_TakesOnlyStar() =>
        SampleService.Read().FindAction("ListBoxes")!.TakesOnlyStar.ShouldBeTrue();

    [Theory]
    [InlineData("nonsense\tx", "'nonsense' is no kind of line.")]
    [InlineData("key\tdemo:x", "A line of this kind has 3 fields parted by tabs, none of them empty.")]
    [InlineData("key\tdemo:x\tColour", "'Colour' is no type of condition key.")]
    [InlineData("resource\tx\tdemo:nothing\t-", "'demo:nothing' is no ARN form 'service:region:account:resource'.")]
    [InlineData("resource\tbox\tdemo:::x\t-", "'box' is defined twice.")]
    [InlineData("resource\tx\tdemo:::x\tdemo:none", "The condition key 'demo:none' is not defined above this line.")]
    [InlineData("actions\tLook\t-\t-", "'Look' is no access level.")]
    [InlineData("actions\tRead\tbin*\t-", "The resource type 'bin' is not defined above this line.")]
    [InlineData("\tlistboxes", "'listboxes' is defined twice.")]
    public void UnusableLine_IsReportedAndLeftOut(string line, string message)
    {
        string text = SampleService.Text + line + "\n";
        ServiceDefinition service = ServiceReader.Read("demo.txt", text, out IReadOnlyList<CatalogueError> errors);

        errors.ShouldHaveSingleItem().ToString().ShouldBe("demo.txt(11): " + message);
        service.Actions.Count.ShouldBe(3);
    }

    [Fact]
    public void ActionBeforeItsGroup_IsReported()
    {
        ServiceReader.Read("demo.txt", "service\tdemo\tAmazon Demo\n\tOpen\n", out IReadOnlyList<CatalogueError> errors);

        errors.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Fact]
    public void EmptyText_IsReported()
    {
        ServiceReader.Read("demo.txt", "", out IReadOnlyList<CatalogueError> errors);

        errors.ShouldHaveSingleItem().Message.ShouldBe("The file has no usable 'service' line.");
    }

    [Fact]
    public void WindowsLineEnds_ReadTheSame()
    {
        string text = SampleService.Text.Replace("\n", "\r\n");
        ServiceDefinition service = ServiceReader.Read("demo.txt", text, out IReadOnlyList<CatalogueError> errors);

        errors.ShouldBeEmpty();
        service.Actions.Count.ShouldBe(3);
    }
}
