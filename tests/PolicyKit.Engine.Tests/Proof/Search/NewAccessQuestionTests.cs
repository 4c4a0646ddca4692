using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>
/// Random policies against all requests of a small world. What the world leaves out is what a proof takes for granted: that a key
/// which AWS always sends is there, that one of a known type has values of that type, and that no value among several is empty.
/// </summary>
public sealed class NewAccessQuestionTests
{
    private const int PairsOfScene = 280;

    [Fact]
    public void RandomPolicies_AreAnsweredAsAllRequestsAnswer()
    {
        int asked = 0, proven = 0, unknown = 0, refutable = 0;
        int seed = 1;
        foreach (PolicyScene scene in PolicyScene.All())
        {
            var policies = new RandomPolicies(scene, new Random(seed++));
            for (int i = 0; i < PairsOfScene; i++)
            {
                (List<string> one, List<string> other) = policies.Pair();
                foreach (PolicyQuestion question in new[] { PolicyQuestion.Of(one, other), PolicyQuestion.Of(other, one) })
                {
                    ProofResult result = question.Solve();
                    asked++;
                    switch (result.Verdict)
                    {
                        case Verdict.Refuted:
                            question.IsNew(result.Witness!).ShouldBeTrue($"{result}{question}");
                            break;
                        case Verdict.Proven:
                            proven++;
                            Array.Find(scene.Requests, question.IsNew).ShouldBeNull(question.ToString());
                            break;
                        default:
                            // Nothing but a variable, whose value two places share, or an account that nobody knows may leave a small question open.
                            bool isUnknownAccount = result.Reason.Contains("canonical user id", StringComparison.Ordinal);
                            (isUnknownAccount || (scene.HasVariables && result.Reason.Contains("policy variables", StringComparison.Ordinal))).ShouldBeTrue($"{result}{question}");
                            if (Array.Exists(scene.Requests, question.IsNew)) refutable++;
                            if (!isUnknownAccount) unknown++;
                            break;
                    }
                }
            }
        }

        asked.ShouldBeGreaterThanOrEqualTo(20_000);
        proven.ShouldBeInRange(asked / 4, asked * 3 / 4);
        unknown.ShouldBeLessThan(asked / 300);
        refutable.ShouldBeLessThan(asked / 500);
    }

    [Fact]
    public void WhatIsProven_NoRandomRequestContradicts()
    {
        int seed = 1000;
        foreach (PolicyScene scene in PolicyScene.All())
        {
            var random = new Random(seed++);
            PolicyQuestion question = FindProven(new RandomPolicies(scene, random));
            var requests = new RandomRequests(scene, random);
            for (int i = 0; i < 10_000; i++)
            {
                AuthorizationRequest request = requests.Next();
                question.IsNew(request).ShouldBeFalse($"{request}{question}");
            }
        }
    }

    private static PolicyQuestion FindProven(RandomPolicies policies)
    {
        while (true)
        {
            (List<string> one, List<string> other) = policies.Pair();
            PolicyQuestion question = PolicyQuestion.Of(one, other);
            if (one.SequenceEqual(other) || !question.Solve().IsProven) continue;
            return question;
        }
    }
}
