namespace PolicyKit.Access.Tests;

public sealed class AwsCliScriptTests : IDisposable
{
    private static readonly AwsCliScriptOptions Everything =
        new() { RemoveUnlistedMembers = true, CreateAccessKeysFor = ["acme-web-dev"] };

    private readonly string _folder = Directory.CreateTempSubdirectory("policykit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void PlanOfThreeClients_GivesThisScript() => Plans.ThreeClients().ToAwsCliScript(Everything).ShouldMatchSnapshot("sh");

    [Fact]
    public void SamePlan_GivesSameScript() =>
        Plans.ThreeClients().ToAwsCliScript(Everything).ShouldBe(Plans.ThreeClients().ToAwsCliScript(Everything));

    [SkippableFact]
    public void Script_IsValidBash()
    {
        Skip.IfNot(File.Exists(Shell.Bash), "There is no bash.");
        Shell.Run(Shell.Bash, _folder, "-n", Write(Plans.ThreeClients().ToAwsCliScript(Everything))).ShouldBe((0, "", ""));
    }

    [SkippableFact]
    public void Script_GivesShellCheckNothingToSay()
    {
        Skip.IfNot(File.Exists(Shell.ShellCheck), "ShellCheck is not installed.");
        Shell.Run(Shell.ShellCheck, _folder, Write(Plans.ThreeClients().ToAwsCliScript(Everything))).ShouldBe((0, "", ""));
        Shell.Run(Shell.ShellCheck, _folder, Write(Plans.OneClient().ToAwsCliScript())).ShouldBe((0, "", ""));
    }

    [SkippableTheory]
    [InlineData("123456789012\\tarn:aws:iam::123456789012:root", "root user")]
    [InlineData("210987654321\\tarn:aws:iam::210987654321:user/admin", "The plan is for account 123456789012.")]
    public void WrongCredentials_AreRefusedBeforeAnythingElseIsCalled(string caller, string message)
    {
        Skip.IfNot(File.Exists(Shell.Bash), "There is no bash.");
        Shell.WriteAws(_folder, $"echo \"$*\" >>calls; printf '{caller}\\n'");
        (int exit, string output, string error) = Shell.Run(Shell.Bash, _folder, Write(Plans.OneClient().ToAwsCliScript()));
        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain(message);
        File.ReadAllLines(Path.Combine(_folder, "calls")).ShouldHaveSingleItem().ShouldStartWith("sts get-caller-identity");
    }

    [SkippableFact]
    public void ErrorOfTheAwsCli_EndsTheScript()
    {
        Skip.IfNot(File.Exists(Shell.Bash), "There is no bash.");
        Shell.WriteAws(_folder, """
            echo "$*" >>calls
            case $1 in
              sts) printf '123456789012\tarn:aws:iam::123456789012:user/admin\n' ;;
              *) echo 'An error occurred (AccessDenied) when calling the GetUser operation' >&2; exit 254 ;;
            esac
            """);
        (int exit, _, string error) = Shell.Run(Shell.Bash, _folder, Write(Plans.OneClient().ToAwsCliScript()));
        exit.ShouldBe(1);
        error.ShouldContain("AccessDenied");
        File.ReadAllLines(Path.Combine(_folder, "calls")).Length.ShouldBe(2);
    }

    [SkippableFact]
    public void FileOfAKey_IsNeverOverwritten()
    {
        Skip.IfNot(File.Exists(Shell.Bash), "There is no bash.");
        Shell.WriteAws(_folder, """
            echo "$*" >>calls
            case $1 in sts) printf '123456789012\tarn:aws:iam::123456789012:user/admin\n' ;; esac
            """);
        string file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "access-keys")).FullName, "acme-web.json");
        File.WriteAllText(file, "kept");
        AwsCliScriptOptions options = new() { CreateAccessKeysFor = ["acme-web"] };
        (int exit, _, string error) = Shell.Run(Shell.Bash, _folder, Write(Plans.OneClient().ToAwsCliScript(options)));
        exit.ShouldBe(1);
        error.ShouldContain("Move it away");
        File.ReadAllText(file).ShouldBe("kept");
        File.ReadAllText(Path.Combine(_folder, "calls")).ShouldNotContain("create-access-key");
    }

    [SkippableFact]
    public void NameOfTheKeyFolder_IsNeverRunAsCode()
    {
        Skip.IfNot(File.Exists(Shell.Bash), "There is no bash.");
        Shell.WriteAws(_folder, """
            case $2 in
              get-caller-identity) printf '123456789012\tarn:aws:iam::123456789012:user/admin\n' ;;
              create-access-key) echo 'the key' ;;
            esac
            """);
        const string Folder = "Ann's `id` $(id) \"keys\" \\";
        AwsCliScriptOptions options = new() { CreateAccessKeysFor = ["acme-web"], AccessKeyFolder = Folder };
        Shell.Run(Shell.Bash, _folder, Write(Plans.OneClient().ToAwsCliScript(options))).ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(_folder, options.AccessKeyFolder, "acme-web.json")).ShouldBe("the key\n");
    }

    [Fact]
    public void AccessKeyForAStranger_IsRefused() =>
        Should.Throw<AccessPlanException>(() => Plans.OneClient().ToAwsCliScript(new() { CreateAccessKeysFor = ["eve"] }))
            .Problems.ShouldBe(["An access key is asked for 'eve', who is no user of the plan."]);

    [Fact]
    public void AccessKeys_AreCreatedOnRequestOnly() => Plans.ThreeClients().ToAwsCliScript().ShouldNotContain("access-key");

    private string Write(string script)
    {
        string file = Path.Combine(_folder, "deploy.sh");
        File.WriteAllText(file, script);
        return file;
    }
}
