using PolicyKit.Evaluation;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Hunt.Drawing;
using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>The specification, the evaluator, and the evaluator's trace give one answer.</summary>
public class DecisionHuntTests
{
    private const int RequestsPerSet = 8;
    private const string All = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";

    private static readonly int Sets = HuntSize.Of(10_000);

    [Fact]
    public void SpecificationEvaluationAndTrace_AreOne()
    {
        var found = new Contradictions();
        int[] answers = new int[3];
        found.Try(Sets, (set, shown) =>
        {
            var draw = new Draw(set);
            Scene scene = draw.One(Scene.All);
            PolicyTexts texts = Policies(draw, scene);
            shown.Value = texts.ToString();
            if (!TryRead(texts, found, out BearingPolicies specified, out PolicySet product)) return;
            for (int i = 0; i < RequestsPerSet; i++)
            {
                Request request = RequestDraw.Of(draw, scene, texts.Boundary.Length > 0 || texts.Session is not null ? Limited : null);
                Answer expected = PolicyEvaluationLogic.Decide(specified, request);
                Interlocked.Increment(ref answers[(int)expected]);
                Compare(texts, request, expected, product, found);
            }
        });

        found.ShouldBeNone(nameof(SpecificationEvaluationAndTrace_AreOne), Sets * RequestsPerSet);
        answers.ShouldAllBe(count => count > Sets * RequestsPerSet / 20, "each answer is drawn often enough");
    }

    /// <summary>Who may have a boundary or a session policy.</summary>
    private static readonly Sender[] Limited =
        [.. Senders.WithAccount.Where(static sender => sender.Kind is SenderKind.Role or SenderKind.RoleSession or SenderKind.FederatedUser)];

    private static void Compare(PolicyTexts texts, Request request, Answer expected, PolicySet product, Contradictions found)
    {
        AuthorizationRequest asked = request.ToProduct();
        EvaluationResult result = product.Evaluate(asked);
        EvaluationTrace trace = product.Explain(asked);
        string Example() => $"{texts}\n    {asked} account {request.ResourceAccountAsTold} {string.Join(" ", request.Context.Select(pair => $"{pair.Key}={string.Join("|", pair.Value)}"))}";
        if (result.Decision.ToString() != expected.ToString())
        {
            found.Add($"specification {expected}, evaluation {result.Decision}, of {request.Sender.Kind}", $"{result.Reason}\n    {Example()}");
        }

        if (trace.Result != result) found.Add("the trace's decision differs", Example());
        bool denied = trace.Statements.Any(statement => !statement.IsAllow && statement.Applies && Bears(statement, request));
        if (denied != (result.Decision == Decision.ExplicitlyDenied)) found.Add($"the trace's Denies do not fit {result.Decision}", Example());
        if (result.Decision == Decision.Allowed && result.StatementIndex is not null && !trace.Statements.Any(static statement => statement.IsAllow && statement.Applies))
        {
            found.Add("the trace has no Allow that applies", Example());
        }

        foreach (StatementTrace statement in trace.Statements)
        {
            bool parts = statement.ActionMatches && statement.ResourceMatches && statement.PrincipalMatches && statement.Conditions.All(static one => one.IsMet);
            if (parts != statement.Applies) found.Add("a statement's parts do not fit its whole", Example());
        }
    }

    /// <summary>The trace shows statements of sources that do not bear on the sender, too.</summary>
    private static bool Bears(StatementTrace statement, Request request) => statement.Source switch
    {
        PolicySource.Resource or PolicySource.VpcEndpoint or PolicySource.ResourceControl => true,
        _ => request.Sender.HasIdentity,
    };

    private static bool TryRead(PolicyTexts texts, Contradictions found, out BearingPolicies specified, out PolicySet product)
    {
        specified = null!;
        product = null!;
        string? refused = null;
        string? unusable = null;
        try
        {
            specified = texts.ToSpecified();
        }
        catch (RefusedException exception)
        {
            refused = exception.Message;
        }

        try
        {
            product = texts.ToProduct();
        }
        catch (Exception exception) when (exception is UnusablePolicyException or PolicyFormatException)
        {
            unusable = exception.Message;
        }

        if (refused is null != unusable is null) found.Add($"specification: {refused ?? "usable"}, product: {unusable ?? "usable"}", texts.ToString());
        return refused is null && unusable is null;
    }

    private static PolicyTexts Policies(Draw draw, Scene scene)
    {
        string Attached() => PolicyDraw.Of(draw, scene, DocumentKind.Attached, 2);
        string AllOr(DocumentKind kind) => draw.Chance(0.4) ? All : PolicyDraw.Of(draw, scene, kind, 2);
        // A role's trust policy is told whenever the role is assumed; without one the evaluator takes the question to be about identities alone.
        bool hasResource = scene.IsTrust || draw.Chance(0.75);
        string? resource = hasResource ? PolicyDraw.Of(draw, scene, DocumentKind.Resource) : null;
        if (hasResource && draw.Chance(0.01)) resource = Without(resource!);
        return new PolicyTexts
        {
            Identity = draw.Chance(0.3) ? [] : draw.Chance(0.4) ? [All] : [Attached()],
            Resource = resource,
            Boundary = draw.Chance(0.12) ? [AllOr(DocumentKind.Attached)] : [],
            Session = draw.Chance(0.12) ? AllOr(DocumentKind.Attached) : null,
            ServiceControl = draw.Chance(0.15) ? [[All], [AllOr(DocumentKind.ServiceControl)]] : [],
            ResourceControl = draw.Chance(0.15) ? [[PolicyDraw.Of(draw, scene, DocumentKind.ResourceControl, 2)]] : [],
            Endpoint = draw.Chance(0.1) ? [PolicyDraw.Of(draw, scene, DocumentKind.Endpoint, 2)] : [],
        };
    }

    /// <summary>The policy, but that its first statement has no Principal.</summary>
    private static string Without(string policy)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(policy)!;
        System.Text.Json.Nodes.JsonObject first = root["Statement"]![0]!.AsObject();
        first.Remove("Principal");
        first.Remove("NotPrincipal");
        return root.ToJsonString();
    }
}
