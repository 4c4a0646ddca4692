using PolicyKit;
using PolicyKit.Access;
using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace ClientIsolation;

/// <summary>
/// Shows a plan's policies, whether its clients are isolated, and who may read what. Colours only on a terminal that wants
/// them.
/// </summary>
internal sealed class Report(TextWriter output, bool colours)
{
    private const string Red = "\e[31m", Green = "\e[32m", Bold = "\e[1m", Plain = "\e[0m";

    public static Report OnConsole() =>
        new(Console.Out, !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Title(string text) => output.WriteLine($"{Paint(Bold)}{text}{Paint(Plain)}\n");

    public void Policies(AccessPlan plan)
    {
        foreach (AccessDocument document in plan.Documents) output.WriteLine($"  {document.Group}\n    {document.Policy.ToJson()}\n");
    }

    public void Isolation(AccessPlan plan)
    {
        IsolationReport report = plan.VerifyIsolation();
        foreach (IsolationOverlap overlap in report.Overlaps)
        {
            output.WriteLine($"  {Paint(Red)}x{Paint(Plain)} {overlap.Client} also reaches {overlap.Witness}");
            output.WriteLine($"      {overlap.Pattern} meets {overlap.OtherPattern} of {overlap.OtherClient}; pairs of clients: {overlap.PairCount}");
        }

        foreach (RedundantPattern pattern in report.Redundant) output.WriteLine($"  - {pattern}");
        foreach (SharedGrant shared in report.SharedByDesign) output.WriteLine($"  - shared on purpose: {shared}");
        string verdict = report.IsIsolated
            ? $"{Paint(Green)}Proven: no client can reach another client's buckets.{Paint(Plain)}"
            : $"{Paint(Red)}Not isolated: {report.Overlaps.Count} of {report.PatternCount} patterns reach into another client.{Paint(Plain)}";
        output.WriteLine($"\n  {verdict}\n");
    }

    /// <summary>The proof over the policies as they are deployed, with every condition and Deny that they have.</summary>
    public void WholePolicies(AccessPlan plan)
    {
        Verdict verdict = PolicyKit.Proof.Isolation.Verify(
            plan.Documents.Select(static document => new ClientPolicies(document.Client, document.Policy))).Verdict;
        output.WriteLine($"  Over the whole policies, conditions and denials too: {verdict}\n");
    }

    public void MayRead(AccessPlan plan, string developer, string objectArn)
    {
        string[] clients = Agency.Developers[developer];
        PolicyDocument[] policies =
            [.. plan.Documents.Where(document => clients.Contains(document.Client)).Select(static document => document.Policy)];
        AuthorizationRequest request = new AuthorizationRequest("s3:GetObject", objectArn)
            .By($"arn:aws:iam::{plan.Account}:user/{developer}").InAccount(plan.Account.ToString());
        output.WriteLine($"  May {developer} read {objectArn}?\n    {PolicySet.Compile(policies).Evaluate(request).Reason}\n");
    }

    private string Paint(string colour) => colours ? colour : "";
}
