using System.Text.RegularExpressions;

namespace PolicyKit.Access.Tests;

public sealed class AwsCliDeploymentTests(Deployment deployment) : IClassFixture<Deployment>
{
    private const string NoAwsCli = "The AWS CLI is not installed as /usr/bin/aws.";

    [SkippableFact]
    public void FirstRun_CreatesEverything()
    {
        Skip.IfNot(Deployment.IsPossible, NoAwsCli);
        deployment.First.ExitCode.ShouldBe(0, deployment.First.Output);
        deployment.First.Changes.ShouldBe(
        [
            "CreateUser acme-web", "CreateUser ann", "CreateGroup acme", "CreatePolicy acme",
            $"AttachGroupPolicy acme {Deployment.PolicyArn}",
            "AddUserToGroup acme acme-web", "AddUserToGroup acme ann",
        ]);
        deployment.KnownDocument.ShouldBe(AwsCliJson.Format(Deployment.Plan().Documents[0].Json));
    }

    [SkippableFact]
    public void ChangedPlan_SendsOnlyTheDifference()
    {
        Skip.IfNot(Deployment.IsPossible, NoAwsCli);
        deployment.Changed.ExitCode.ShouldBe(0, deployment.Changed.Output);
        deployment.Changed.Changes.ShouldBe(
        [
            "CreateUser bob", $"DeletePolicyVersion {Deployment.PolicyArn} v1", $"CreatePolicyVersion {Deployment.PolicyArn}",
            "AddUserToGroup acme bob", "RemoveUserFromGroup acme ann", "RemoveUserFromGroup acme mallory",
            "CreateAccessKey acme-web",
        ]);
        deployment.Account.Members["acme"].ShouldBe(["acme-web", "bob"]);
        deployment.Account.Document(Deployment.PolicyArn)
            .ShouldBe(AwsCliJson.Format(Deployment.ChangedPlan().Documents[0].Json));
    }

    [SkippableFact]
    public void SecondRun_SendsNoChangingCall()
    {
        Skip.IfNot(Deployment.IsPossible, NoAwsCli);
        deployment.Again.ExitCode.ShouldBe(0, deployment.Again.Output);
        deployment.Again.Changes.ShouldBeEmpty();
        deployment.Again.Calls.ShouldNotBeEmpty();
    }

    [SkippableFact]
    public void AccessKey_IsOnlyInAFileThatItsOwnerReads()
    {
        Skip.IfNot(Deployment.IsPossible, NoAwsCli);
        File.ReadAllText(deployment.KeyFile).ShouldContain("not-a-secret");
        (deployment.Changed.Output + deployment.Again.Output).ShouldNotContain("not-a-secret");
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(deployment.KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [SkippableFact]
    public void EveryAwsCommandOfTheScript_WasAcceptedByTheRealCli()
    {
        Skip.IfNot(Deployment.IsPossible, NoAwsCli);
        string script = Deployment.ChangedPlan().ToAwsCliScript(Deployment.ChangedOptions);
        IEnumerable<string> written = Regex.Matches(script, "aws (?:iam|sts) ([a-z-]+)", RegexOptions.NonBacktracking)
            .Select(match => match.Groups[1].Value.Replace("-", "")).Distinct();
        IEnumerable<string> sent = deployment.First.Calls.Concat(deployment.Changed.Calls)
            .Select(call => call.Split(' ')[0].ToLowerInvariant()).Distinct();
        written.Order().ShouldBe(sent.Order());
    }
}
