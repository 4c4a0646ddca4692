using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt.World;

/// <summary>Everybody who sends requests in the small world.</summary>
internal static class Senders
{
    public static readonly Sender Anonymous = new(SenderKind.Anonymous);

    public static readonly string[] Providers =
    [
        "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "cognito-identity.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/corp",
    ];

    public static readonly string[] Services = ["sns.amazonaws.com", "lambda.amazonaws.com"];

    public static readonly Sender[] WithAccount = [.. Accounts.All.SelectMany(OfAccount)];

    public static readonly Sender[] WithoutAccount =
    [
        Anonymous,
        .. Services.Select(static name => new Sender(SenderKind.Service, name)),
        .. Providers.Select(static name => new Sender(SenderKind.Federated, name)),
    ];

    public static readonly Sender[] All = [.. WithAccount, .. WithoutAccount, new(SenderKind.Unnamed)];

    private static IEnumerable<Sender> OfAccount(string account)
    {
        string? canonical = account == Accounts.Partner ? Accounts.PartnerCanonicalUser : null;
        yield return new(SenderKind.Root, $"arn:aws:iam::{account}:root", canonical);
        yield return new(SenderKind.User, $"arn:aws:iam::{account}:user/ann", canonical);
        yield return new(SenderKind.User, $"arn:aws:iam::{account}:user/team/bob", canonical);
        yield return new(SenderKind.Role, $"arn:aws:iam::{account}:role/app", canonical);
        yield return new(SenderKind.RoleSession, $"arn:aws:sts::{account}:assumed-role/app/s1", canonical);
        yield return new(SenderKind.RoleSession, $"arn:aws:sts::{account}:assumed-role/app/s2", canonical);
        yield return new(SenderKind.RoleSession, $"arn:aws:sts::{account}:assumed-role/ops/s1", canonical);
        yield return new(SenderKind.FederatedUser, $"arn:aws:sts::{account}:federated-user/fred", canonical);
    }
}
