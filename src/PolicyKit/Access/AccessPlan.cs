using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Access;

/// <summary>
/// Who reaches what in an AWS account that many clients share: a group and a policy for each client, an IAM user for each
/// application and each developer. There is no way to root or to credentials that several share. Immutable: each call gives a
/// new plan, so one may be kept and varied.
/// </summary>
public sealed class AccessPlan
{
    private Chain<ClientAccess> _clients = Chain<ClientAccess>.Empty;
    private Chain<Developer> _developers = Chain<Developer>.Empty;
    private Chain<MembershipChange> _changes = Chain<MembershipChange>.Empty;

    private AccessPlan(AwsAccount account, Partition partition)
    {
        Account = account;
        Partition = partition;
    }

    private AccessPlan(AccessPlan other)
    {
        Account = other.Account;
        Partition = other.Partition;
        Path = other.Path;
        _clients = other._clients;
        _developers = other._developers;
        _changes = other._changes;
    }

    /// <summary>The account.</summary>
    public AwsAccount Account { get; }

    /// <summary>The partition of the account, as in its ARNs.</summary>
    public Partition Partition { get; }

    /// <summary>The IAM path of all users, groups and policies: <c>/</c> unless said otherwise.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>The policies to deploy, one for each group, in the order of the plan.</summary>
    /// <exception cref="AccessPlanException">The plan has problems.</exception>
    public IReadOnlyList<AccessDocument> Documents => [.. Resolve().Groups.Select(group => new AccessDocument(group))];

    internal ClientAccess[] ClientList => _clients.ToArray();

    internal Developer[] Developers => _developers.ToArray();

    internal MembershipChange[] Changes => _changes.ToArray();

    /// <summary>Begins a plan without clients.</summary>
    /// <param name="account">The account, twelve digits.</param>
    /// <param name="partition">The partition of the account; <see cref="Partition.Aws"/> where none is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public static AccessPlan For(AwsAccount account, Partition? partition = null) =>
        new(account ?? throw new ArgumentNullException(nameof(account)), partition ?? Partition.Aws);

    /// <summary>Puts users, groups and policies under an IAM path.</summary>
    /// <param name="path">The path, such as <c>/agency/</c>.</param>
    public AccessPlan UnderPath(string path) => new(this) { Path = path };

    /// <summary>Adds a client.</summary>
    /// <param name="name">The client's name, which its group and its policy get too.</param>
    /// <param name="open">Says what the client's group opens and which applications it has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public AccessPlan Client(string name, Func<ClientAccess, ClientAccess> open)
    {
        if (open is null) throw new ArgumentNullException(nameof(open));
        return Clients([open(new ClientAccess(name))]);
    }

    /// <summary>Adds clients.</summary>
    /// <param name="clients">The clients, in the order in which their policies are to come.</param>
    public AccessPlan Clients(IEnumerable<ClientAccess> clients) => new(this) { _clients = _clients.AddRange(clients) };

    /// <summary>Adds a developer: one IAM user, a member of the groups of some clients.</summary>
    /// <param name="name">The user's name, at most 64 characters.</param>
    /// <param name="clients">The clients worked for. IAM takes a user into ten groups at most.</param>
    public AccessPlan Developer(string name, params string[] clients) =>
        new(this) { _developers = _developers.Add(new Developer(name, [.. clients])) };

    /// <summary>Lets a developer or an application of the plan join a group.</summary>
    /// <param name="group">The client's name, or the name of an environment's group such as <c>acme-dev</c>.</param>
    /// <param name="user">The user's name.</param>
    public AccessPlan AddMember(string group, string user) => With(new MembershipChange(group, user, Joins: true));

    /// <summary>
    /// Lets a user leave a group. The script takes the user out of it; the user is not deleted, and need not be of the plan any
    /// more.
    /// </summary>
    /// <param name="group">The client's name, or the name of an environment's group.</param>
    /// <param name="user">The user's name.</param>
    public AccessPlan RemoveMember(string group, string user) => With(new MembershipChange(group, user, Joins: false));

    /// <summary>Everything that keeps the plan from being deployed, each as a sentence; empty where nothing does.</summary>
    public IReadOnlyList<string> FindProblems() => new PlannedAccess(this).Problems;

    /// <summary>
    /// Whether any two clients can reach one resource, by which patterns, and with which resource as the proof. It looks at what
    /// the clients open and at nothing else, so it also answers for a plan with names or numbers that IAM would refuse.
    /// </summary>
    /// <exception cref="AccessPlanException">What a client opens is not known, because a bucket's name or an id is
    /// none.</exception>
    public IsolationReport VerifyIsolation()
    {
        ClientAccess[] clients = ClientList;
        var problems = new PlanProblems();
        foreach (ClientAccess client in clients) problems.CheckClient(client);
        if (problems.Found.Count > 0) throw new AccessPlanException(problems.Found);
        return ClientIsolation.Verify(
            Array.ConvertAll(clients, client => ClientPolicy.Of(client, Account).ToGrants(client.Name, Partition)));
    }

    /// <summary>
    /// The plan's users with the policies of their groups, to ask who of them can do something:
    /// <c>plan.ToDirectory().WhoCan(request)</c>.
    /// </summary>
    /// <exception cref="AccessPlanException">The plan has problems.</exception>
    public AccessDirectory ToDirectory()
    {
        PlannedAccess resolved = Resolve();
        return new AccessDirectory(resolved.Users.Select(user => (
            RequestPrincipal.Arn($"{Partition.ArnPrefix}:iam::{Account.Text}:user{Path}{user}"),
            PolicySet.Compile([.. resolved.Groups.Where(group => group.Members.Contains(user)).Select(group => group.Policy.ToDocument())]))));
    }

    /// <summary>
    /// A bash script that deploys the plan with the AWS CLI. It may be run again: it looks before each change, and changes only
    /// what differs. It stops if it is run as root or in another account.
    /// </summary>
    /// <param name="options">What else it does; null for nothing else.</param>
    /// <exception cref="AccessPlanException">The plan or the options have problems.</exception>
    public string ToAwsCliScript(AwsCliScriptOptions? options = null) =>
        AwsCliScript.Write(this, Resolve(), options ?? new AwsCliScriptOptions());

    private AccessPlan With(MembershipChange change) => new(this) { _changes = _changes.Add(change) };

    private PlannedAccess Resolve()
    {
        var resolved = new PlannedAccess(this);
        return resolved.Problems.Count == 0 ? resolved : throw new AccessPlanException(resolved.Problems);
    }
}
