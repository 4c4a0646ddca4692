using System.Text.Json.Nodes;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Hunt.Drawing;
using PolicyKit.Specification.Hunt.World;

namespace PolicyKit.Specification.Hunt;

/// <summary>Changes a policy a little, so that two policies are often nearly the same.</summary>
internal static class Edit
{
    public static string Of(Draw draw, string policy, Scene scene, DocumentKind kind)
    {
        JsonNode root = JsonNode.Parse(policy)!;
        JsonArray statements = root["Statement"]!.AsArray();
        JsonObject chosen = statements[draw.Below(statements.Count)]!.AsObject();
        switch (draw.Below(5))
        {
            case 0 when statements.Count > 1:
                statements.Remove(chosen);
                break;
            case 1:
                chosen.Remove("Condition");
                break;
            case 2 when kind == DocumentKind.Resource:
                bool allows = chosen["Effect"]!.GetValue<string>() == "Allow";
                JsonObject other = JsonNode.Parse($"{{{PrincipalDraw.Of(draw, allows)}}}")!.AsObject();
                chosen.Remove("Principal");
                chosen.Remove("NotPrincipal");
                foreach ((string name, JsonNode? value) in other) chosen[name] = value!.DeepClone();
                break;
            case 3:
                JsonObject condition = JsonNode.Parse($"{{\"x\":1{ConditionDraw.Of(draw)}}}")!.AsObject();
                chosen.Remove("Condition");
                if (condition["Condition"] is { } drawn) chosen["Condition"] = drawn.DeepClone();
                break;
            default:
                statements.Add(JsonNode.Parse(PolicyDraw.Statement(draw, scene, kind)));
                break;
        }

        return root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
