using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rules;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Hunt.Drawing;
using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>What rules, fixes and rewritings claim of a policy's access is so.</summary>
public class RuleHuntTests
{
    private const int RequestsPerPolicy = 30;

    [Fact]
    public void Fixes_DoWhatTheyDeclare()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(1_200);
        int fixes = 0;
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i + 10_000_019);
            string drawn = PolicyDraw.Of(draw, scene, kind);
            // What is written twice, or nearly so, is what these rules are about.
            if (draw.Chance(0.5)) drawn = Twice(draw, drawn, scene, kind);
            PolicyDocument document = PolicyDocument.Parse(drawn);
            string policy = document.ToJson();
            shown.Value = policy;
            Request[] requests = [.. Enumerable.Range(0, RequestsPerPolicy).Select(_ => RequestDraw.Of(draw, scene))];
            foreach (Finding finding in document.Lint(KindOf(scene, kind)))
            {
                foreach (Fix fix in finding.Fixes.Where(static one => one.Kind is FixKind.Keeps or FixKind.Narrows))
                {
                    Interlocked.Increment(ref fixes);
                    string changed = Apply(policy, fix);
                    string example = $"{policy}\n    {finding}\n    {fix.Kind} {fix.Title}\n    {changed}";
                    shown.Value = example;
                    if (fix.NeedsValue) continue;
                    if (IsEmpty(changed))
                    {
                        changed = Nothing(policy);
                    }

                    var same = new SameDecisions(policy, changed, kind);
                    // AWS takes an empty value under ForAllValues for none, and the operator alone does not.
                    bool isOfSets = finding.Rule.Id == "PK3011";
                    if (requests.Where(request => !isOfSets || !request.Context.Values.Any(static values => values.Contains(""))).FirstOrDefault(request => fix.Kind == FixKind.Keeps ? same.Differs(request) : same.Widens(request)) is { } other)
                    {
                        found.Add($"{finding.Rule.Id}'s fix that {fix.Kind} does not", $"{example}\n    {Show(other)}");
                    }
                }
            }
        });
        found.ShouldBeNone(nameof(Fixes_DoWhatTheyDeclare) + $", {fixes} fixes", count * RequestsPerPolicy);
    }

    [Fact]
    public void PublicRule_SpeaksWhereNothingPublicIsNotProven()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(1_200);
        found.Try(count, (i, shown) =>
        {
            var draw = new Draw(i + 20_000_003);
            Scene scene = draw.One(Scene.All);
            string policy = PolicyDraw.Of(draw, scene, DocumentKind.Resource, 1, oldVersion: 0);
            shown.Value = policy;
            PolicyDocument document = PolicyDocument.Parse(policy);
            ProofResult proof = Grants.Of(document).NothingPublic();
            // Of who signs in by a provider that the world shares, PK7006 speaks.
            string[] rules = policy.Contains("\"Federated\"", StringComparison.Ordinal) ? ["PK7001", "PK7006"] : ["PK7001"];
            IReadOnlyList<Finding> findings = document.Lint(KindOf(scene, DocumentKind.Resource));
            bool speaks = findings.Any(one => rules.Contains(one.Rule.Id));
            // One finding a place: where the value itself is wrong, that is said.
            if (findings.Any(static one => one.Rule.Id == "PK3008") && policy.Contains("Federated", StringComparison.Ordinal)) return;
            if (speaks != proof.IsProven || IsListed(policy, speaks, proof)) return;
            found.Add($"PK7001 {(speaks ? "speaks" : "is silent")}, nothing public is {proof.Verdict}", $"{policy}\n    {proof}");
        });
        found.ShouldBeNone(nameof(PublicRule_SpeaksWhereNothingPublicIsNotProven), count);
    }

    /// <summary>Where rule and proof may differ, and why.</summary>
    private static bool IsListed(string policy, bool speaks, ProofResult proof) =>
        // PK7006 asks for the audience of one's own provider too, which is no matter of strangers.
        (speaks && policy.Contains("saml-provider", StringComparison.Ordinal))
        // A rule is silent where nobody knows.
        || (!speaks && proof.Verdict == Verdict.Unknown);

    [Fact]
    public void Minimize_KeepsDecisions()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(1_000);
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i + 30_000_001);
            string policy = Twice(draw, PolicyDraw.Of(draw, scene, kind), scene, kind);
            shown.Value = policy;
            PolicyDocument document = PolicyDocument.Parse(policy);
            string minimized = document.Minimize(draw.Chance(0.5)).ToJson();
            var same = new SameDecisions(policy, minimized, kind);
            for (int n = 0; n < RequestsPerPolicy; n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                if (same.Differs(request)) found.Add("a minimized policy decides otherwise", $"{policy}\n    {minimized}\n    {Show(request)}");
            }
        });
        found.ShouldBeNone(nameof(Minimize_KeepsDecisions), count * RequestsPerPolicy);
    }

    [Fact]
    public void Ensure_IsDoneOnce()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(2_000);
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i + 40_000_003);
            string policy = PolicyDraw.Of(draw, scene, kind);
            string text = PolicyDraw.Statement(draw, scene, kind);
            shown.Value = $"{policy}\n    {text}";
            PolicyDocument document = PolicyDocument.Parse(policy);
            PolicyDocument once = document.Ensure(PolicyStatement.Parse(text));
            PolicyDocument again = once.Ensure(PolicyStatement.Parse(Respelled.Of(draw, text)));
            string example = $"{policy}\n    ensure {text}\n    {once}\n    {again}";
            if (again.Statements.Count != once.Statements.Count) found.Add("what is ensured twice is there twice", example);
            if (!again.IsEquivalentTo(once)) found.Add("what is ensured twice is not equivalent", example);
            if (!document.IsEquivalentTo(document.Ensure(document.Statements[0]))) found.Add("what is there already is added", example);
            string added = policy[..^2] + "," + text + "]}";
            var same = new SameDecisions(added, once.ToJson(), kind);
            for (int n = 0; n < 5; n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                if (same.Differs(request)) found.Add("what is ensured is not what was asked", $"{example}\n    {Show(request)}");
            }
        });
        found.ShouldBeNone(nameof(Ensure_IsDoneOnce), count);
    }

    [Fact]
    public void EquivalentPolicies_DecideAlike()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(2_000);
        int equivalent = 0;
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i + 50_000_017);
            string policy = PolicyDraw.Of(draw, scene, kind, 2);
            string other = draw.Chance(0.5) ? Respelled.Of(draw, policy) : Edit.Of(draw, policy, scene, kind);
            shown.Value = $"{policy}\n    {other}";
            if (!PolicyDocument.Parse(policy).IsEquivalentTo(PolicyDocument.Parse(other))) return;
            Interlocked.Increment(ref equivalent);
            var same = new SameDecisions(policy, other, kind);
            for (int n = 0; n < 10; n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                if (same.Differs(request)) found.Add("equivalent policies decide otherwise", $"{shown.Value}\n    {Show(request)}");
            }
        });
        found.ShouldBeNone(nameof(EquivalentPolicies_DecideAlike), count);
        equivalent.ShouldBeGreaterThan(count / 4);
    }

    private static (Draw Draw, Scene Scene, DocumentKind Kind) Start(int seed)
    {
        var draw = new Draw(seed);
        return (draw, draw.One(Scene.All), draw.Chance(0.75) ? DocumentKind.Resource : DocumentKind.Attached);
    }

    private static PolicyKind KindOf(Scene scene, DocumentKind kind) => kind == DocumentKind.Attached ? PolicyKind.Identity : scene.IsTrust ? PolicyKind.Trust : PolicyKind.Resource;

    /// <summary>The policy with one of its statements once more, changed a little or not.</summary>
    private static string Twice(Draw draw, string policy, Scene scene, DocumentKind kind)
    {
        string other = draw.Chance(0.6) ? Edit.Of(draw, policy, scene, kind) : Respelled.Of(draw, policy);
        return policy[..^2] + "," + other[(other.IndexOf('[', StringComparison.Ordinal) + 1)..];
    }

    private static string Apply(string text, Fix fix)
    {
        foreach (TextEdit edit in fix.Edits.OrderByDescending(static one => one.Range.Start))
        {
            text = text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..];
        }

        return text;
    }

    private static bool IsEmpty(string changed) => changed.Contains("\"Statement\":[]", StringComparison.Ordinal);

    /// <summary>A policy that says nothing, for a fix that leaves no statement.</summary>
    private static string Nothing(string policy) => $"{policy[..policy.IndexOf('[', StringComparison.Ordinal)]}]}}".Replace("\"Statement\":]", "\"Statement\":[]", StringComparison.Ordinal);

    private static string Show(Request request) =>
        $"{request.ToProduct()} account {request.ResourceAccount} {string.Join(" ", request.Context.Select(static pair => $"{pair.Key}={string.Join("|", pair.Value)}"))}";
}
