using PolicyKit.Evaluation;
using PolicyKit.Requests;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>What random policies are about, and all requests there are: those of every combination of its values.</summary>
internal sealed class PolicyScene
{
    private const string Account = "111122223333";
    private static readonly string[] AllActions = ["app:a", "app:ab", "oth:b", "app:b", "oth:a", "s3:GetObject", "s3:PutObject"];
    private static readonly string[] AllResources = ["arn:aws:s3:::a", "arn:aws:s3:::ab", "*", "arn:aws:s3:::b/x:y", "arn:aws:sqs:us:1:a", "arn:aws:s3:us:1:ab", "arn:cn:s3:::a"];

    private static readonly RequestPrincipal[] AllPrincipals =
    [
        RequestPrincipal.Arn($"arn:aws:iam::{Account}:user/a"), RequestPrincipal.Arn($"arn:aws:iam::{Account}:role/p/r"), RequestPrincipal.Anonymous,
        RequestPrincipal.Arn($"arn:aws:sts::{Account}:assumed-role/r/s"), RequestPrincipal.Arn($"arn:aws:iam::{Account}:root"),
        RequestPrincipal.Arn("arn:aws:iam::444455556666:user/a"), RequestPrincipal.Service("x.amazonaws.com"), RequestPrincipal.Federated("idp.example.com"),
        RequestPrincipal.Unnamed.WithCanonicalUser("c1"),
    ];

    private PolicyScene(KeyFamily[] keys, bool principals, bool variables)
    {
        Keys = keys;
        HasPrincipals = principals;
        HasVariables = variables;
        int many = keys.Length switch { 0 => AllActions.Length, 1 => 4, _ => 2 };
        IEnumerable<AuthorizationRequest> requests =
            from action in AllActions.Take(many)
            from resource in AllResources.Take(many)
            select new AuthorizationRequest(action, resource);
        if (principals) requests = requests.SelectMany(static request => AllPrincipals.Select(request.By));
        if (variables) requests = With(requests, "aws:userid", [null, "a", "ab", "b:"]);
        foreach (KeyFamily key in keys) requests = With(requests, key.Key, key.Values);
        // Who sends a request tells which keys it can have; a proof counts on that.
        Requests = [.. requests.Where(static request => request.Context.All(key => SenderKeys.MayHave(request.Principal.Type, key.Key)))];
    }

    public KeyFamily[] Keys { get; }

    public bool HasPrincipals { get; }

    public bool HasVariables { get; }

    public AuthorizationRequest[] Requests { get; }

    /// <summary>Scenes without a condition key, with each, and with some pairs of them.</summary>
    public static IEnumerable<PolicyScene> All()
    {
        yield return new PolicyScene([], false, false);
        yield return new PolicyScene([], true, false);
        yield return new PolicyScene([], false, true);
        KeyFamily[] keys = KeyFamily.Known;
        for (int i = 0; i < keys.Length; i++)
        {
            yield return new PolicyScene([keys[i]], false, false);
            yield return new PolicyScene([keys[i], keys[(i * 7 + 2) % keys.Length]], false, false);
        }

        yield return new PolicyScene([keys[0]], true, false);
        yield return new PolicyScene([keys[0]], false, true);
    }

    private static IEnumerable<AuthorizationRequest> With(IEnumerable<AuthorizationRequest> requests, string key, ContextValue?[] values) =>
        requests.SelectMany(request => values.Select(value => value is null ? request : request.With(key, value)));
}
