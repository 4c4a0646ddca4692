using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>
/// Draws requests of strangers (AWS: "Blocking public access to your Amazon S3 storage", the meaning of "public"): of an account that no policy
/// names or without credentials, from a network that none names, without what only the owner's resources have.
/// </summary>
internal static class StrangerDraw
{
    private static readonly Sender[] Strangers =
        [Senders.Anonymous, .. Senders.WithAccount.Where(static sender => sender.Account == Accounts.Stranger)];

    /// <summary>What somebody else cannot have.</summary>
    private static readonly string[] Owned =
        ["203.0.113.7", "2001:db8::1", "vpc-0acme", "vpce-0acme", Accounts.Own, "arn:aws:sns:eu-west-1:111122223333:jobs"];

    public static Request Of(Draw draw, Scene scene)
    {
        Request request = RequestDraw.Of(draw, scene, Strangers);
        // The resource is never the stranger's.
        if (scene == Scene.Bucket) request = request with { ResourceAccountAsTold = Accounts.Own };
        var context = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, IReadOnlyList<string> values) in request.Context)
        {
            bool isResource = key.StartsWith("aws:Resource", StringComparison.OrdinalIgnoreCase);
            if (isResource || !values.Intersect(Owned).Any()) context[key] = values;
        }

        return request with { Context = context };
    }
}
