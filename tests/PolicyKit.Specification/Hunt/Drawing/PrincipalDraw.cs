using System.Text.Json;
using PolicyKit.Specification.Hunt.World;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Draws Principal and NotPrincipal with principals of every kind, in all their forms.</summary>
internal static class PrincipalDraw
{
    private static readonly string[] Aws =
    [
        "111122223333", "arn:aws:iam::111122223333:root", "444455556666", "arn:aws:iam::444455556666:root",
        "arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:user/team/bob", "arn:aws:iam::111122223333:role/app",
        "arn:aws:iam::111122223333:role/service/ops", "arn:aws:sts::111122223333:assumed-role/app/s1", "arn:aws:sts::111122223333:federated-user/fred",
        "arn:aws:iam::444455556666:role/app", "arn:aws:iam::444455556666:user/ann", "arn:aws:sts::444455556666:assumed-role/app/s1",
    ];

    /// <summary>The element's name and value.</summary>
    public static string Of(Draw draw, bool allows) =>
        !allows && draw.Chance(0.35) ? $"\"NotPrincipal\":{Listed(draw)}" : $"\"Principal\":{(draw.Chance(0.35) ? Everyone(draw) : Listed(draw))}";

    private static string Everyone(Draw draw) => draw.One(["\"*\"", "{\"AWS\":\"*\"}", "{\"AWS\":[\"*\"]}"]);

    private static string Listed(Draw draw)
    {
        List<string> members = [];
        if (draw.Chance(0.85)) members.Add($"\"AWS\":{JsonSerializer.Serialize(draw.Some(Aws, 3))}");
        if (draw.Chance(0.12)) members.Add($"\"Service\":{JsonSerializer.Serialize(draw.Some(Senders.Services, 2))}");
        if (draw.Chance(0.12)) members.Add($"\"Federated\":{JsonSerializer.Serialize(draw.One(Senders.Providers))}");
        if (draw.Chance(0.06)) members.Add($"\"CanonicalUser\":\"{Accounts.PartnerCanonicalUser}\"");
        return members.Count == 0 ? "\"*\"" : $"{{{string.Join(",", members)}}}";
    }
}
