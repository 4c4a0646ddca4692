using System.CommandLine;
using PolicyKit.Matching;
using PolicyKit.Proof;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// The options <c>--delegation</c> and <c>--resource-account</c>: what a grant to an account means beside one to a principal of it.
/// </summary>
internal static class DelegationOption
{
    private const string Apart = "apart";
    private const string Counts = "counts";

    public static Option<string> Create()
    {
        var option = new Option<string>("--delegation")
        {
            Description = "Whether a grant to an account, which leaves the rest to its identity policies, is apart from one to a principal "
                + "of it, or counts as a grant to all of them.",
            HelpName = $"{Apart}|{Counts}",
            DefaultValueFactory = static _ => Apart,
        };
        return option.AcceptOnlyFromAmong(Apart, Counts);
    }

    public static Option<string?> CreateAccount()
    {
        var option = new Option<string?>("--resource-account")
        {
            Description = "The account of resources whose ARNs do not tell it, such as buckets. Without it any account may be theirs.",
            HelpName = "ACCOUNT",
        };
        option.Validators.Add(result =>
        {
            string? account = result.GetValueOrDefault<string?>();
            if (account is not null && !AccountNumber.Is(account))
                result.AddError($"--resource-account takes {AccountNumber.Length} digits, not '{account}'.");
        });
        return option;
    }

    public static Delegation Read(string word) => word == Counts ? Delegation.Counts : Delegation.Apart;
}
