using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class JointActionTests
{
    private static readonly AwsScope Scope = ((AwsAccount)"111122223333").In("eu-west-1");

    [Fact]
    public void On_PutsTheResourcesIntoOneStatement()
    {
        string json = Policy.Identity()
            .Allow("Launch", Ec2.RunInstances.On(Ec2.Subnet(Scope, "subnet-1"), Ec2.Instance(Scope, Name.Any)))
            .Build().ToJson();

        json.ShouldBe(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Launch\",\"Effect\":\"Allow\"," +
            "\"Action\":\"ec2:RunInstances\",\"Resource\":[\"arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-1\"," +
            "\"arn:aws:ec2:eu-west-1:111122223333:instance/*\"]}]}");
    }

    [Fact]
    public void On_NothingThrows()
    {
        Should.Throw<ArgumentException>(() => Ec2.RunInstances.On(null!));
        Should.Throw<ArgumentNullException>(() => Ec2.RunInstances.On(Ec2.Subnet(Scope, "subnet-1"), null!));
    }

    [Fact]
    public void ForeignImplementation_IsRefused() =>
        Should.Throw<ArgumentException>(() => Ec2.RunInstances.On(new Foreign())).Message.ShouldContain("PolicyKit's own");

    private sealed class Foreign : Ec2.IRunInstancesResource;
}
