using static PolicyKit.Specification.Requests.SenderKind;

namespace PolicyKit.Specification.Requests;

/// <summary>Who sends a request.</summary>
/// <param name="Kind">What sort of principal.</param>
/// <param name="Name">Its ARN; a service's or provider's name; empty where there is none.</param>
/// <param name="CanonicalUser">The canonical user id of its account, which policies of Amazon S3 may name; null where it is not told.</param>
public sealed record Sender(SenderKind Kind, string Name = "", string? CanonicalUser = null)
{
    private string[] Fields => Name.Split(':', 6);

    /// <summary>The account; empty for one that has none.</summary>
    public string Account => Kind is Root or User or Role or RoleSession or FederatedUser ? Fields[4] : "";

    /// <summary>Whether it is of an account, so that identity policies, a boundary, a session policy and the organization bear on it.</summary>
    public bool HasIdentity => Kind is Root or User or Role or RoleSession or FederatedUser or Unnamed;

    /// <summary>
    /// "Service control policies (SCPs)" and "Resource control policies (RCPs)": neither affects a service-linked role. Its path tells
    /// it, and for a session, whose ARN has no path, the beginning of its name.
    /// </summary>
    public bool IsServiceLinked => Kind is Role or RoleSession
        && (Fields[5].StartsWith("role/aws-service-role/", StringComparison.Ordinal) || RoleName!.StartsWith("AWSServiceRoleFor", StringComparison.Ordinal));

    /// <summary>The name of the role, without its path, which a session's ARN does not tell ("IAM identifiers").</summary>
    private string? RoleName => Kind == RoleSession ? Fields[5].Split('/')[1] : Kind == Role ? Fields[5].Split('/')[^1] : null;

    /// <summary>Whether an ARN is this sender's own: of the user, the session, the federated user.</summary>
    public bool IsItself(string arn) => arn == Name;

    /// <summary>Whether a text names the account: by its number, or by the ARN that ends in root, which are the same.</summary>
    public bool IsOfAccount(string text, string account) =>
        account.Length > 0 && (text == account || text == $"arn:{Partition}:iam::{account}:root");

    /// <summary>Whether an ARN is of the role whose session this is, or of the role that this is.</summary>
    public bool IsOfRole(string arn) => Kind == Role ? arn == Name
        : Kind == RoleSession && arn.StartsWith($"arn:{Partition}:iam::{Account}:role/", StringComparison.Ordinal) && arn.Split('/')[^1] == RoleName;

    private string Partition => Fields.Length > 1 ? Fields[1] : "aws";
}
