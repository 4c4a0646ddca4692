using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// The condition keys by which a policy tells friends from strangers, and the values that they have for a stranger: an account that
/// no policy names (AWS: "Blocking public access to your Amazon S3 storage", the meaning of public).
/// </summary>
internal sealed class StrangerKeys
{
    // A policy that names this account trusts it; AWS hands out no number twice, and this is none that documents use.
    public const string Account = "999999999998";

    private const string User = $"arn:aws:iam::{Account}:user/stranger";
    private const string Role = $"arn:aws:iam::{Account}:role/stranger";
    private const string Organization = "o-stranger99";
    private const string Bucket = "arn:aws:s3:::stranger-bucket-9";
    private const int NarrowV4 = 8;
    private const int NarrowV6 = 32;

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:PrincipalArn"] = [User, Role],
        ["aws:PrincipalAccount"] = [Account],
        ["aws:PrincipalOrgID"] = [Organization],
        ["aws:PrincipalOrgPaths"] = [Organization + "/r-stranger/ou-stranger/"],
        ["aws:userid"] = ["AIDASTRANGER"],
        ["aws:SourceArn"] = [Bucket, $"arn:aws:sns:us-east-1:{Account}:stranger", $"arn:aws:events:us-east-1:{Account}:rule/stranger"],
        ["aws:SourceAccount"] = [Account],
        ["aws:SourceOwner"] = [Account],
        ["aws:SourceOrgID"] = [Organization],
        ["aws:SourceOrgPaths"] = [Organization + "/r-stranger/ou-stranger/"],
        ["aws:SourceVpc"] = ["vpc-stranger"],
        ["aws:SourceVpcArn"] = [$"arn:aws:ec2:us-east-1:{Account}:vpc/vpc-stranger"],
        ["aws:SourceVpce"] = ["vpce-stranger"],
        ["aws:VpceAccount"] = [Account],
        ["aws:VpceOrgID"] = [Organization],
        ["aws:VpceOrgPaths"] = [Organization + "/r-stranger/ou-stranger/"],
        ["s3:DataAccessPointAccount"] = [Account],
        ["s3:DataAccessPointArn"] = [$"arn:aws:s3:us-east-1:{Account}:accesspoint/stranger"],
        ["kms:CallerAccount"] = [Account],
    };

    private static readonly string[] Networks = ["aws:SourceIp", "aws:VpcSourceIp"];

    /// <summary>Who a stranger is: someone without credentials, or a user or role of an account that no policy names.</summary>
    public static IReadOnlyList<string> Principals { get; } = [PrincipalTexts.Anonymous, User, Role];

    /// <summary>What is asked of the conditions keys of a stranger's request, as far as the policies use them.</summary>
    public static IEnumerable<Literal> Of(GrantModel policies, LiteralFactory literals)
    {
        CompiledCondition[] conditions = [.. policies.Layer.Statements.SelectMany(static statement => statement.Conditions)];
        foreach (string key in conditions.Select(static condition => condition.Key).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (Values.TryGetValue(key, out string[]? values)) yield return literals.OneOf(key, TextSet.Of(values));
            if (Networks.Contains(key, StringComparer.OrdinalIgnoreCase)) yield return literals.NoneOf(key, Narrow(conditions, key));
        }
    }

    /// <summary>The networks that a policy names and that are too narrow to be the public; wider ones let in anyone.</summary>
    private static IpRange[] Narrow(CompiledCondition[] conditions, string key) =>
    [
        .. conditions.Where(condition => !condition.Operator.IsNegated && string.Equals(condition.Key, key, StringComparison.OrdinalIgnoreCase))
            .SelectMany(static condition => condition.Values.Ranges)
            .OfType<IpRange>()
            .Where(static range => range.Length >= (range.IsV6 ? NarrowV6 : NarrowV4)),
    ];
}
