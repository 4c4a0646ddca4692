using PolicyKit.Matching;
using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Evaluation;

/// <summary>
/// Whom NotPrincipal leaves out (AWS: "AWS JSON policy elements: NotPrincipal"). A caller comes as its account, as the role of its
/// session and as itself, and is left out only where every one of these is listed; the root user is its account.
/// </summary>
internal sealed class PrincipalExceptions(PrincipalValue[] listed)
{
    public bool Spare(RequestPrincipal principal)
    {
        if (Array.Exists(listed, static value => value.IsAnyone)) return true;
        return principal.Type switch
        {
            Anonymous or Unnamed => false,
            Service or Federated => Lists(static (value, one) => value.NamesItself(one), principal),
            Root => ListsAccount(principal),
            RoleSession => ListsAccount(principal) && Lists(static (value, one) => value.NamesSource(one), principal)
                && Lists(static (value, one) => value.NamesItself(one), principal),
            _ => ListsAccount(principal) && Lists(static (value, one) => value.NamesItself(one), principal),
        };
    }

    /// <summary>
    /// Whether who is listed by a value is left out: the root user of an account, and a user, role, session or service whose account,
    /// and role, are listed too.
    /// </summary>
    public bool Spare(PrincipalValue value)
    {
        if (value.IsAnyone || value.Account.Length > 0) return true;
        return value.Type switch
        {
            "Service" => Spare(RequestPrincipal.RawService(value.Text)),
            "Federated" => Spare(RequestPrincipal.Federated(value.Text)),
            "AWS" => Arn.TryParse(value.Text) is { IsComplete: true, Service: "iam" or "sts" } && Spare(RequestPrincipal.Raw(value.Text)),
            _ => false,
        };
    }

    private bool ListsAccount(RequestPrincipal principal) => Lists(static (value, one) => value.NamesAccount(one, one.Account), principal);

    private bool Lists(Func<PrincipalValue, RequestPrincipal, bool> names, RequestPrincipal principal)
    {
        foreach (PrincipalValue value in listed)
        {
            if (names(value, principal)) return true;
        }

        return false;
    }
}
