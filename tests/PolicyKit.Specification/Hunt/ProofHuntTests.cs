using PolicyKit.Evaluation;
using PolicyKit.Proof;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Hunt.Drawing;
using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>What is proven never meets a request that shows otherwise; what is refuted has one that does.</summary>
public class ProofHuntTests
{
    private const int RequestsPerProof = 40;

    [Fact]
    public void Comparisons_HoldForEveryRequest()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(900);
        int[] verdicts = new int[3];
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i);
            string before = PolicyDraw.Of(draw, scene, kind, 2);
            string after = draw.Chance(0.8) ? Edit.Of(draw, before, scene, kind) : PolicyDraw.Of(draw, scene, kind, 2);
            shown.Value = $"before {before}\n    after  {after}";
            Grants old = Grants.Of(PolicyDocument.Parse(before));
            Grants changed = Grants.Of(PolicyDocument.Parse(after));
            ProofResult there = changed.NothingNewOver(old);
            ProofResult back = old.NothingNewOver(changed);
            ProofResult same = old.IsEquivalentTo(changed);
            AccessDifference difference = old.DifferenceTo(changed);
            Interlocked.Increment(ref verdicts[(int)there.Verdict]);
            string example = $"before {before}\n    after  {after}\n    there {there}\n    back {back}\n    same {same}";
            if (same.IsProven != (there.IsProven && back.IsProven)) found.Add("equivalence does not fit both comparisons", example);
            if (difference.Appears.Count == 0 != there.IsProven) found.Add($"what appears does not fit the comparison, {there.Verdict}", example);
            if (difference.Disappears.Count == 0 != back.IsProven) found.Add($"what disappears does not fit the comparison, {back.Verdict}", example);

            Grant less = Grant.Of(before, kind);
            Grant more = Grant.Of(after, kind);
            CheckWitness(there, more, less, found, example);
            CheckWitness(back, less, more, found, example);
            for (int n = 0; n < RequestsPerProof && (there.IsProven || back.IsProven); n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                if (!IsSomebody(request, before + after)) continue;
                if (there.IsProven && more.AllowsMoreThan(less, request)) found.Add($"nothing new is proven, {Sort(request)}", $"{example}\n    {Show(request)}");
                if (back.IsProven && less.AllowsMoreThan(more, request)) found.Add($"nothing new is proven, {Sort(request)}", $"{example}\n    {Show(request)}");
            }
        });
        found.ShouldBeNone(nameof(Comparisons_HoldForEveryRequest), count * RequestsPerProof);
        verdicts[(int)Verdict.Proven].ShouldBeGreaterThan(count / 10);
        verdicts[(int)Verdict.Refuted].ShouldBeGreaterThan(count / 10);
    }

    [Fact]
    public void WhatIsNeverAllowed_IsNot()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(500);
        found.Try(count, (i, shown) =>
        {
            (Draw draw, Scene scene, DocumentKind kind) = Start(i + 1_000_003);
            string policy = PolicyDraw.Of(draw, scene, kind, 2);
            shown.Value = policy;
            string action = draw.One(scene.ActionPatterns);
            string resource = draw.One(scene.Resources);
            ProofResult proof = Grants.Of(PolicyDocument.Parse(policy)).NeverAllow([action], [resource]);
            Grant grant = Grant.Of(policy, kind);
            string example = $"{policy}\n    never {action} on {resource}: {proof}";
            // As in AWS's own checks, it is not asked whether an action can act on a resource.
            if (proof.Witness is { } witness && !Scene.WithoutResource.Contains(witness.Action) && !IsSessionByName(witness) && !Variants(witness).Any(request => grant.Strength(request) > 0)) found.Add("a witness of NeverAllow is not allowed", $"{example}\n    {Show(witness)}");
            if (!proof.IsProven) return;
            for (int n = 0; n < RequestsPerProof; n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                // As in AWS's own checks, it is not asked whether an action can act on a resource.
                if (Scene.WithoutResource.Contains(request.Action) || !IsSomebody(request, policy)) continue;
                if (request.Resource == resource && ActionElement.Speaks(new NameList(false, [action]), request) && grant.Allows(request))
                {
                    found.Add($"never allowed is proven, {Sort(request)}", $"{example}\n    {Show(request)}");
                }
            }
        });
        found.ShouldBeNone(nameof(WhatIsNeverAllowed_IsNot), count * RequestsPerProof);
    }

    [Fact]
    public void WhatIsNotPublic_IsOpenToNoStranger()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(900);
        int[] verdicts = new int[3];
        found.Try(count, (i, shown) =>
        {
            var draw = new Draw(i + 2_000_003);
            Scene scene = draw.One(Scene.All);
            string policy = PolicyDraw.Of(draw, scene, DocumentKind.Resource, 2);
            shown.Value = policy;
            ProofResult proof = Grants.Of(PolicyDocument.Parse(policy)).NothingPublic();
            Interlocked.Increment(ref verdicts[(int)proof.Verdict]);
            Grant grant = Grant.Of(policy, DocumentKind.Resource);
            string example = $"{policy}\n    public: {proof}";
            if (proof.Witness is { } witness && !Variants(witness).Any(request => grant.Strength(request) > 0)) found.Add("a witness of NothingPublic is not allowed", $"{example}\n    {Show(witness)}");
            if (!proof.IsProven) return;
            for (int n = 0; n < RequestsPerProof; n++)
            {
                Request request = StrangerDraw.Of(draw, scene);
                if (grant.Allows(request)) found.Add($"nothing public is proven, {Sort(request)}", $"{example}\n    {Show(request)}");
            }
        });
        found.ShouldBeNone(nameof(WhatIsNotPublic_IsOpenToNoStranger), count * RequestsPerProof);
        verdicts[(int)Verdict.Proven].ShouldBeGreaterThan(count / 10);
        verdicts[(int)Verdict.Refuted].ShouldBeGreaterThan(count / 10);
    }

    [Fact]
    public void MinimalPrincipals_AreAllThatAreGrantedAnything()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(250);
        found.Try(count, (i, shown) =>
        {
            var draw = new Draw(i + 3_000_003);
            Scene scene = draw.One(Scene.All);
            string policy = PolicyDraw.Of(draw, scene, DocumentKind.Resource, 2);
            shown.Value = policy;
            string[] principals = [.. Grants.Of(PolicyDocument.Parse(policy)).MinimalPrincipals().Select(static one => one.Principal)];
            var listed = new NameList(false, [.. principals.Select(static one => one.Contains(": ", StringComparison.Ordinal) ? one.Replace(": ", ":", StringComparison.Ordinal) : "AWS:" + one)]);
            Grant grant = Grant.Of(policy, DocumentKind.Resource);
            Statement statement = DocumentReader.Read(policy, DocumentKind.Resource).Statements[0] with { Allows = true, Principals = listed };
            for (int n = 0; n < RequestsPerProof; n++)
            {
                Request request = RequestDraw.Of(draw, scene);
                if (IsSomebody(request, policy) && grant.Allows(request) && PrincipalElement.Speaks(statement, request, isBounded: false) == Naming.None)
                {
                    found.Add($"a principal is missing, {Sort(request)}", $"{policy}\n    listed {string.Join(", ", principals)}\n    {Show(request)}");
                }
            }
        });
        found.ShouldBeNone(nameof(MinimalPrincipals_AreAllThatAreGrantedAnything), count * RequestsPerProof);
    }

    [Fact]
    public void IsolatedClients_ShareNothing()
    {
        var found = new Contradictions();
        int count = HuntSize.Of(400);
        found.Try(count, (i, shown) =>
        {
            var draw = new Draw(i + 4_000_003);
            Scene scene = Scene.Bucket;
            string one = PolicyDraw.Of(draw, scene, DocumentKind.Attached, 2);
            string other = PolicyDraw.Of(draw, scene, DocumentKind.Attached, 2);
            shown.Value = $"one {one}\n    other {other}";
            IsolationReport report = Isolation.Verify([new("one", PolicyDocument.Parse(one)), new("other", PolicyDocument.Parse(other))]);
            if (!report.IsIsolated || report.SharedByDesign.Count > 0) return;
            Grant first = Grant.Of(one, DocumentKind.Attached);
            Grant second = Grant.Of(other, DocumentKind.Attached);
            Request[] requests = [.. Enumerable.Range(0, RequestsPerProof * 3).Select(_ => RequestDraw.Of(draw, scene, Senders.WithAccount) with { ResourceAccountAsTold = null })];
            string[] reached = [.. requests.Where(first.Allows).Select(static request => request.Resource).Distinct()];
            if (requests.FirstOrDefault(request => reached.Contains(request.Resource) && second.Allows(request)) is { } shared)
            {
                found.Add("isolated clients reach one resource", $"one {one}\n    other {other}\n    {Show(shared)}");
            }
        });
        found.ShouldBeNone(nameof(IsolatedClients_ShareNothing), count * RequestsPerProof);
    }

    private static (Draw Draw, Scene Scene, DocumentKind Kind) Start(int seed)
    {
        var draw = new Draw(seed);
        return (draw, draw.One(Scene.All), draw.Chance(0.75) ? DocumentKind.Resource : DocumentKind.Attached);
    }

    /// <summary>A refutation has a request that one grants and the other does not, and that can occur.</summary>
    private static void CheckWitness(ProofResult proof, Grant more, Grant less, Contradictions found, string example)
    {
        if (proof.Witness is not { } witness || Scene.WithoutResource.Contains(witness.Action)) return;
        if (!IsSessionByName(witness) && !Variants(witness).Any(request => more.AllowsMoreThan(less, request) || more.Strength(request) > less.Strength(request))) found.Add("a witness shows nothing", $"{example}\n    {Show(witness)}");
        if (Impossible(witness) is { } reason) found.Add($"a witness cannot occur: {reason}", $"{example}\n    {Show(witness)}");
    }

    /// <summary>Whether a request is a whole one: an identity that is not named further has a name all the same, and keys that tell it.</summary>
    private static bool IsSomebody(Request request, string policies) => request.Sender.Kind != SenderKind.Unnamed
        || !(policies.Contains("aws:Principal", StringComparison.OrdinalIgnoreCase) || policies.Contains("aws:user", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// PolicyKit takes the federated user of a user's name for that user's session. AWS lets the name be any other too, and the
    /// specification takes it so.
    /// </summary>
    private static bool IsSessionByName(AuthorizationRequest witness) => witness.Principal.Type.ToString() == nameof(SenderKind.FederatedUser);

    /// <summary>A witness leaves open in which account a bucket is.</summary>
    private static IEnumerable<Request> Variants(AuthorizationRequest witness)
    {
        foreach (string? account in (string?[])[null, .. Accounts.All, "999999999999"]) yield return witness.ToSpecified(account);
    }

    private static string? Impossible(AuthorizationRequest witness)
    {
        Request request = witness.ToSpecified();
        if (request.Sender.Account.Length == 0) return null;
        if (request.ValuesOf("aws:PrincipalAccount") is [var account] && account != request.Sender.Account) return "aws:PrincipalAccount is another's";
        return request.ValuesOf("aws:PrincipalArn") is [var arn] && request.Sender.Kind is SenderKind.User or SenderKind.Role && arn != request.Sender.Name
            && request.ValuesOf("aws:PrincipalArn").Count == 1
            ? "aws:PrincipalArn is another's" : null;
    }

    private static string Sort(Request request) => $"{(request.Sender.HasIdentity ? request.IsWithinAccount ? "within" : "across" : "no")} account, {request.Sender.Kind}";

    private static string Show(Request request) => $"{request.ToProduct()} account {request.ResourceAccount} {string.Join(" ", request.Context.Select(static pair => $"{pair.Key}={string.Join("|", pair.Value)}"))}";

    private static string Show(AuthorizationRequest request) =>
        $"{request} {string.Join(" ", request.Context.Select(static pair => $"{pair.Key}={string.Join("|", pair.Value.Values)}"))}";
}
