namespace PolicyKit.Access.Tests;

/// <summary>
/// Runs scripts with the real AWS CLI against a <see cref="FakeIam"/>, once for all tests of a class: a plan, then a changed one
/// twice. The CLI takes more than half a second a call, so there are no more runs than that.
/// </summary>
public sealed class Deployment : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policykit-").FullName;
    private readonly FakeIam _iam = new();

    public Deployment()
    {
        if (!IsPossible) return;
        Shell.WriteAws(_folder, $"exec {Shell.AwsCli} --endpoint-url {_iam.Address} \"$@\"");
        First = Run(Plan(), new AwsCliScriptOptions());
        KnownDocument = _iam.State.Document(PolicyArn);

        _iam.State.Users.Add("mallory");
        _iam.State.Members["acme"].Add("mallory");
        for (int i = 0; i < 3; i++) _iam.State.AddVersion(PolicyArn, "{}");
        _iam.State.AddVersion(PolicyArn, KnownDocument);
        Changed = Run(ChangedPlan(), ChangedOptions);
        Again = Run(ChangedPlan(), ChangedOptions);
    }

    public static bool IsPossible => File.Exists(Shell.AwsCli) && File.Exists(Shell.Bash);

    internal static string PolicyArn => $"arn:aws:iam::{FakeIamState.Account}:policy/acme";

    internal static AwsCliScriptOptions ChangedOptions =>
        new() { RemoveUnlistedMembers = true, CreateAccessKeysFor = ["acme-web"] };

    internal ScriptRun First { get; } = new(-1, "", []);

    internal ScriptRun Changed { get; } = new(-1, "", []);

    internal ScriptRun Again { get; } = new(-1, "", []);

    internal string KnownDocument { get; } = "";

    internal FakeIamState Account => _iam.State;

    internal string KeyFile => Path.Combine(_folder, "access-keys", "acme-web.json");

    public void Dispose()
    {
        _iam.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    internal static AccessPlan Plan() => AccessPlan.For(FakeIamState.Account)
        .Client("acme", client => client.Bucket("acme").MayInvalidate("E2EXAMPLE").Application("acme-web"))
        .Developer("ann", "acme");

    internal static AccessPlan ChangedPlan() => AccessPlan.For(FakeIamState.Account)
        .Client("acme", client => client.Bucket("acme").Bucket("acme-media").MayInvalidate("E2EXAMPLE").Application("acme-web"))
        .Developer("bob", "acme")
        .RemoveMember("acme", "ann");

    private ScriptRun Run(AccessPlan plan, AwsCliScriptOptions options)
    {
        string file = Path.Combine(_folder, "deploy.sh");
        File.WriteAllText(file, plan.ToAwsCliScript(options));
        (int exit, string output, string error) = Shell.Run(Shell.Bash, _folder, file);
        return new ScriptRun(exit, output + error, _iam.TakeCalls());
    }
}
