using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Draws requests of every sender, with keys that fit.</summary>
internal static class RequestDraw
{
    public static Request Of(Draw draw, Scene scene, IReadOnlyList<Sender>? senders = null)
    {
        Sender sender = draw.One(senders ?? Senders.All);
        string action = senders is null && draw.Chance(0.04) ? draw.One(Scene.WithoutResource) : draw.One(scene.Actions);
        if (draw.Chance(0.05)) action = action.ToUpperInvariant();
        string resource = draw.One(scene.Resources);
        // The ARN of a bucket does not tell its account.
        string? told = scene == Scene.Bucket && !draw.Chance(0.2) ? draw.One([Accounts.Own, Accounts.Own, Accounts.Partner]) : null;
        var bare = new Request(sender, action, resource, told);
        return bare with { Context = ContextDraw.Of(draw, sender, bare.ResourceAccount) };
    }
}
