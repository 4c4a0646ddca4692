using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Names;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>What is wrong with a principal, and in which part of it (AWS: "AWS JSON policy elements: Principal").</summary>
/// <param name="Start">Where the part begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Message">What is wrong, and what to write.</param>
/// <param name="Replacement">The value to write instead of the whole; null where it is not known.</param>
internal sealed record PrincipalFlaw(int Start, int Length, string Message, string? Replacement = null)
{
    private static readonly string[] Providers = ["saml-provider/", "oidc-provider/"];

    /// <summary>
    /// Whether AWS accepts the policy, in which it put this id itself in the place of a name that it could no longer find.
    /// </summary>
    public bool IsDeletedIdentity { get; init; }

    /// <summary>The first flaw, or null. What holds a variable, another tool's too, or unknown text is not judged.</summary>
    public static PrincipalFlaw? Find(string type, string text, ServiceCatalogue catalogue)
    {
        if (text.Length > 0 && text.IndexOfAny(['$', '{', '<', PatternToken.Hole]) >= 0) return null;
        return type switch
        {
            "*" when text == "*" => null,
            "*" => Whole(
                text, $"Principal is the text \"{text}\", so IAM refuses the policy: write {{\"{TypeOf(text)}\": \"{text}\"}}."),
            "AWS" => FindInAws(text, catalogue),
            "Service" => ServicePrincipal.FlawOf(text),
            "Federated" => FindInFederated(text, catalogue),
            "CanonicalUser" when text.Length == 0 || !text.All(Uri.IsHexDigit) =>
                Whole(text, $"\"{text}\" is no canonical user id, which is of hexadecimal digits, so the policy is refused: "
                    + "write the account's ARN under AWS instead."),
            _ => null,
        };
    }

    public static PrincipalFlaw Whole(string text, string message, string? replacement = null) =>
        new(0, text.Length, message, replacement);

    /// <summary>The type that a principal written without one is of.</summary>
    public static string TypeOf(string text) => ServicePrincipal.IsService(text) ? "Service"
        : IsProvider(text) ? "Federated"
        : "AWS";

    private static PrincipalFlaw? FindInAws(string text, ServiceCatalogue catalogue)
    {
        if (text == "*" || AccountNumber.Is(text)) return null;
        if (ServicePrincipal.IsService(text))
            return Whole(text, $"{text} is a service, so as AWS principal the policy is refused: write it under Service.");
        if (IsProvider(text))
            return Whole(text, $"{text} is an identity provider, so as AWS principal it lets nobody in: it goes under Federated.");
        if (text.Length > 0 && text.All(c => c is >= '0' and <= '9'))
            return Whole(text, $"\"{text}\" has {text.Length} digits, but an account id has 12, so the policy is refused.");
        if (IsUniqueId(text)) return Deleted(text);
        if (Arn.TryParse(text) is not { IsComplete: true } arn)
            return Whole(text, $"\"{text}\" is no principal, so the policy is refused: write an account id or the ARN of an "
                + "account, user or role.");
        return Placeholder.Find(arn, catalogue) is { } open ? new(open.Start, open.Length, open.Message) : FindInArn(arn);
    }

    private static PrincipalFlaw? FindInArn(Arn arn)
    {
        int wildcard = arn.Text.IndexOfAny(['*', '?']);
        if (wildcard >= 0)
            return new(wildcard, 1, "A principal is a whole name: IAM takes no wildcard in its ARN and refuses the policy. "
                + "Name each one, or write the account and a condition ArnLike on aws:PrincipalArn.");
        if (arn.Service is not ("iam" or "sts"))
            return Part(arn, 2, $"An ARN of {arn.Service} names no principal, so the policy is refused: write that of an "
                + "account, user or role.");
        if (!AccountNumber.Is(arn.Account) && arn.Account is not ("cloudfront" or "aws"))
            return NoAccount(arn);
        string resource = arn.Resource;
        if (resource.StartsWith("group/", StringComparison.Ordinal))
            return Part(arn, 5, "A group is no principal, so the policy is refused: name the users or a role, or attach an "
                + "identity policy to the group.");
        string[] types = arn.Service == "iam" ? ["user/", "role/"] : ["assumed-role/", "federated-user/"];
        bool fits = types.Any(one => resource.Length > one.Length && resource.StartsWith(one, StringComparison.Ordinal))
            || (arn.Service == "iam" && resource == "root");
        string advice = arn.Service == "iam" ? "root, user/NAME or role/NAME" : "assumed-role/ROLE/SESSION";
        return fits
            ? null
            : Part(arn, 5, $"\"{resource}\" is no account, user, role or session, so the policy is refused: write {advice}.");
    }

    private static PrincipalFlaw? FindInFederated(string text, ServiceCatalogue catalogue)
    {
        if (IdentityProvider.IsBuiltIn(text)) return null;
        if (Arn.TryParse(text) is { IsComplete: true } arn)
        {
            if (!IsProvider(text))
                return Part(arn, 5, $"{text} is no identity provider: write the ARN of a SAML or OIDC provider of the account.");
            if (Placeholder.Find(arn, catalogue) is { } open) return new(open.Start, open.Length, open.Message);
            return AccountNumber.Is(arn.Account) ? null : NoAccount(arn);
        }

        bool isDomain = text.IndexOf('.') > 0 && text.IndexOfAny([' ', ':', '*']) < 0;
        string? written = isDomain ? $"arn:aws:iam::{Placeholder.Account}:oidc-provider/{text}" : null;
        string advice = written ?? $"arn:aws:iam::{Placeholder.Account}:oidc-provider/DOMAIN or :saml-provider/NAME";
        return Whole(text, $"\"{text}\" is no identity provider of the account, so IAM refuses the policy: write {advice}.",
            written);
    }

    private static PrincipalFlaw Deleted(string text)
    {
        string message = $"{text} is the id of a user or role that was deleted, so it lets nobody in, not even a new one of that "
            + "name: write the ARN of the one that is meant.";
        return new(0, text.Length, message) { IsDeletedIdentity = true };
    }

    private static PrincipalFlaw NoAccount(Arn arn) =>
        Part(arn, 4, $"\"{arn.Account}\" is no account id, which has 12 digits, so the policy is refused.");

    private static bool IsProvider(string text) =>
        Arn.TryParse(text) is { Service: "iam" } arn
            && Providers.Any(one => arn.Resource.StartsWith(one, StringComparison.Ordinal));

    private static bool IsUniqueId(string text) => text.Length is >= 16 and <= 128
        && (text.StartsWith("AROA", StringComparison.Ordinal) || text.StartsWith("AIDA", StringComparison.Ordinal))
        && text.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    private static PrincipalFlaw Part(Arn arn, int field, string message) => arn.Field(field).Length > 0
        ? new(arn.StartOf(field), arn.Field(field).Length, message)
        : Whole(arn.Text, message);
}
