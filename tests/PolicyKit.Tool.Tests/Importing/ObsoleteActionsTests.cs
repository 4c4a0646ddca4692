using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class ObsoleteActionsTests
{
    private const string Head = "service\tdemo\tAmazon Demo\nresource\tbox\tdemo:::box/${Id}\t-\n";

    [Fact]
    public void RemovedAction_IsKeptWithItsDay()
    {
        ServiceDefinition whole = ObsoleteActions.Keep(
            Read(Head + "actions\tRead\tbox*\t-\n\tGetBox\n\tSeeBox\n"), Read(Head + "actions\tRead\tbox*\t-\n\tGetBox\n"), "2026-10-01");

        ServiceWriter.Write(whole).ShouldBe(Head + "actions\tRead\tbox*\t-\n\tGetBox\n\tSeeBox\t2026-10-01\n");
        whole.FindAction("SeeBox")!.ObsoleteSince.ShouldBe("2026-10-01");
        whole.Expand("*").Select(action => action.Name).ShouldBe(["GetBox"]);
        whole.Expand("SeeBox").ShouldHaveSingleItem();
    }

    [Fact]
    public void ActionLongGone_KeepsItsFirstDay() => ObsoleteActions.Keep(
            Read(Head + "actions\tRead\tbox*\t-\n\tSeeBox\t2026-10-01\n"), Read(Head), "2026-11-01")
        .FindAction("SeeBox")!.ObsoleteSince.ShouldBe("2026-10-01");

    [Fact]
    public void ActionThatIsBack_IsNotObsolete()
    {
        ServiceDefinition current = Read(Head + "actions\tRead\tbox*\t-\n\tSeeBox\n");

        ObsoleteActions.Keep(Read(Head + "actions\tRead\tbox*\t-\n\tSeeBox\t2026-10-01\n"), current, "2026-11-01").ShouldBeSameAs(current);
    }

    [Fact]
    public void ResourceTypeThatIsGone_IsNoLongerTaken() => ObsoleteActions.Keep(
            Read(Head + "actions\tRead\tbox*\t-\n\tSeeBox\n"), Read("service\tdemo\tAmazon Demo\n"), "2026-10-01")
        .FindAction("SeeBox")!.TakesOnlyStar.ShouldBeTrue();

    [Fact]
    public void ServiceThatIsGone_KeepsEverythingAsObsolete()
    {
        ServiceDefinition kept = ObsoleteActions.KeepAll(Read(Head + "actions\tRead\tbox*\t-\n\tSeeBox\n"), "2026-10-01");

        kept.ResourceTypes.ShouldHaveSingleItem();
        kept.Actions.ShouldAllBe(action => action.ObsoleteSince == "2026-10-01");
    }

    private static ServiceDefinition Read(string text)
    {
        ServiceDefinition service = ServiceReader.Read("demo.txt", text, out IReadOnlyList<CatalogueError> errors);
        errors.ShouldBeEmpty();
        return service;
    }
}
