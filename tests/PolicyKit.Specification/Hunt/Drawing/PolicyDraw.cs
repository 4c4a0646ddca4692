using System.Text.Json;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Hunt.World;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Draws policies of every kind, as text.</summary>
internal static class PolicyDraw
{
    public static string Of(Draw draw, Scene scene, DocumentKind kind, int most = 3, double oldVersion = 0.06)
    {
        int count = 1 + draw.Below(most);
        IEnumerable<string> statements = Enumerable.Range(0, count).Select(_ => Statement(draw, scene, kind));
        string version = kind is DocumentKind.ServiceControl or DocumentKind.ResourceControl || !draw.Chance(oldVersion) ? "2012-10-17" : "2008-10-17";
        return $$"""{"Version":"{{version}}","Statement":[{{string.Join(",", statements)}}]}""";
    }

    public static string Statement(Draw draw, Scene scene, DocumentKind kind, bool? effect = null)
    {
        bool allows = effect ?? (kind != DocumentKind.ResourceControl && draw.Chance(0.68));
        string principal = kind switch
        {
            DocumentKind.Attached or DocumentKind.ServiceControl => "",
            DocumentKind.ResourceControl => "\"Principal\":\"*\",",
            _ => PrincipalDraw.Of(draw, allows) + ",",
        };
        return $$"""{{{principal}}"Effect":"{{(allows ? "Allow" : "Deny")}}",{{Action(draw, scene, kind)}}{{Resource(draw, scene, kind)}}{{ConditionDraw.Of(draw)}}}""";
    }

    private static string Action(Draw draw, Scene scene, DocumentKind kind)
    {
        bool isAttached = kind is DocumentKind.Attached or DocumentKind.ServiceControl;
        string[] patterns = isAttached ? [.. scene.ActionPatterns, "*", .. Scene.WithoutResource] : scene.ActionPatterns;
        return $"\"{(draw.Chance(0.08) ? "NotAction" : "Action")}\":{OneOrMany(draw, patterns)}";
    }

    private static string Resource(Draw draw, Scene scene, DocumentKind kind)
    {
        if (scene.IsTrust && kind == DocumentKind.Resource) return "";
        string[] patterns = scene.IsTrust ? ["*", "arn:aws:iam::111122223333:role/*", "arn:aws:iam::*:role/target"] : scene.ResourcePatterns;
        return $",\"{(draw.Chance(0.08) ? "NotResource" : "Resource")}\":{OneOrMany(draw, patterns)}";
    }

    private static string OneOrMany(Draw draw, string[] items) =>
        draw.Some(items, 2) is [var one] ? JsonSerializer.Serialize(one) : JsonSerializer.Serialize(draw.Some(items, 2));
}
