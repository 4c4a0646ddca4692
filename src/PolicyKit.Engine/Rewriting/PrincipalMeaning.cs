using System.Text;
using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Rewriting;

/// <summary>
/// A Principal or NotPrincipal as a text that is the same where the meaning is: <c>"*"</c> and <c>{"AWS": "*"}</c> are everyone, and
/// an account's digits stand for the ARN of its root (AWS: "IAM JSON policy elements: Principal").
/// </summary>
internal static class PrincipalMeaning
{
    private const string Aws = "AWS", Root = "root";

    /// <summary>The text; null for an element that is not wholly understood.</summary>
    public static string? KeyOf(JsonNode value)
    {
        if (value.IsString) return value.Text == "*" ? OfAll() : "*" + value.Text;
        if (!value.IsObject) return null;
        var key = new StringBuilder();
        foreach (JsonMember type in value.Members.OrderBy(static member => member.Name, StringComparer.Ordinal))
        {
            if (StatementShape.Texts(type.Value) is not { } texts) return null;
            Append(key, type.Name, type.Name == Aws ? texts.ConvertAll(MeaningOf) : texts);
        }

        return key.ToString();
    }

    private static string OfAll()
    {
        var key = new StringBuilder();
        Append(key, Aws, ["*"]);
        return key.ToString();
    }

    private static void Append(StringBuilder key, string type, List<string> values)
    {
        StatementShape.Append(key, type);
        StatementShape.Append(key, StatementShape.SetKey(values, ignoreCase: false)!);
    }

    /// <summary>
    /// Digits tell no partition: AWS writes the ARN of the one that the policy is in, which a policy alone tells only where it is the
    /// usual one.
    /// </summary>
    private static string MeaningOf(string text) =>
        Arn.TryParse(text) is { IsComplete: true, Partition: "aws", Service: "iam", Region: "", Resource: Root, Account: var account }
            && AccountNumber.Is(account)
            ? account
            : text;
}
