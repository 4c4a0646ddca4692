using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>Who asks in the tests, and for what.</summary>
internal static class Callers
{
    public const string Account = "111122223333", OtherAccount = "999999999999";
    public const string User = "arn:aws:iam::111122223333:user/team/ann";
    public const string Role = "arn:aws:iam::111122223333:role/path/deploy";
    public const string Session = "arn:aws:sts::111122223333:assumed-role/deploy/s1";
    public const string FederatedUser = "arn:aws:sts::111122223333:federated-user/ann";
    public const string Root = "arn:aws:iam::111122223333:root";
    public const string Stranger = "arn:aws:iam::999999999999:user/bob";
    public const string StrangersRoot = "arn:aws:iam::999999999999:root";
    public const string ServiceLinked = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForSupport/s";
    public const string Service = "sns.amazonaws.com";
    public const string Key = "arn:aws:kms:us-east-1:111122223333:key/k";
    public const string TrustingRole = "arn:aws:iam::111122223333:role/trusting";

    public static AuthorizationRequest Get(string principal) => Ask("s3:GetObject", "arn:aws:s3:::b/k", principal);

    /// <summary>A request to the first account, by an ARN, by <c>*</c> or by a service.</summary>
    public static AuthorizationRequest Ask(string action, string resource, string principal) =>
        new AuthorizationRequest(action, resource).InAccount(Account)
            .By(principal.EndsWith(".com", StringComparison.Ordinal) ? RequestPrincipal.Service(principal) : RequestPrincipal.Arn(principal));

    /// <summary>A statement of a resource policy about everything.</summary>
    public static string For(string principal, string effect = "Allow", string element = "Principal") =>
        $$"""{"Effect":"{{effect}}","{{element}}":{{principal}},"Action":"*","Resource":"*"}""";

    public static string ForAws(string name, string effect = "Allow", string element = "Principal") =>
        For($$"""{"AWS":"{{name}}"}""", effect, element);
}
