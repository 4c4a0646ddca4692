using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Elements;

/// <summary>Principal and NotPrincipal (AWS: "AWS JSON policy elements: Principal", "AWS JSON policy elements: NotPrincipal").</summary>
public static class PrincipalElement
{
    private const string Everyone = "AWS:*";

    /// <summary>By which name the element is about the sender, the strongest of all; <see cref="Naming.None"/> where it is not.</summary>
    /// <param name="statement">A statement with a Principal or NotPrincipal.</param>
    /// <param name="request">The request.</param>
    /// <param name="isBounded">Whether the sender has a permissions boundary.</param>
    public static Naming Speaks(Statement statement, Request request, bool isBounded)
    {
        NameList principals = statement.Principals!;
        if (!principals.IsNot) return Strongest(principals, request);
        bool isExcepted = statement.Allows
            // "NotPrincipal with Allow is not supported"; where a service stores it all the same, it lets in whoever it does not name.
            ? Strongest(principals, request) != Naming.None
            // "NotPrincipal": a Deny always denies a principal that has a permissions boundary, whatever it lists.
            : !isBounded && IsSpared(principals, request);
        return isExcepted ? Naming.None : Naming.Everyone;
    }

    private static Naming Strongest(NameList principals, Request request) =>
        principals.Values.Select(value => NamingOf(value, request)).DefaultIfEmpty(Naming.None).Max();

    /// <summary>
    /// "NotPrincipal": a sender comes as several principals, its account, of a session its role, and itself. A Deny spares it only where
    /// every one of them is listed.
    /// </summary>
    private static bool IsSpared(NameList listed, Request request)
    {
        Naming[] names = [.. listed.Values.Select(value => NamingOf(value, request)).Distinct()];
        return names.Contains(Naming.Everyone) || PartsOf(request.Sender.Kind).All(names.Contains);
    }

    private static Naming[] PartsOf(SenderKind sender) => sender switch
    {
        SenderKind.Root => [Naming.Account],
        SenderKind.Role => [Naming.Account, Naming.Role],
        SenderKind.RoleSession => [Naming.Account, Naming.Role, Naming.Itself],
        SenderKind.User or SenderKind.FederatedUser => [Naming.Account, Naming.Itself],
        // Nothing but "*" lists somebody without credentials, or one that has no name.
        SenderKind.Anonymous or SenderKind.Unnamed => [Naming.Everyone],
        _ => [Naming.Itself],
    };

    private static Naming NamingOf(string value, Request request)
    {
        Sender sender = request.Sender;
        if (value == Everyone) return Naming.Everyone;
        string type = value[..value.IndexOf(':')];
        string name = value[(type.Length + 1)..];
        return (type, sender.Kind) switch
        {
            ("Service", SenderKind.Service) or ("Federated", SenderKind.Federated) => sender.IsItself(name) ? Naming.Itself : Naming.None,
            // "AWS account identifiers": the canonical user id is another form of the account's number.
            ("CanonicalUser", _) => sender.CanonicalUser == name ? Naming.Account : Naming.None,
            ("AWS", SenderKind.Service or SenderKind.Federated or SenderKind.Anonymous) => Naming.None,
            // It is of the resource's account, which delegates to it as to all of its principals.
            ("AWS", SenderKind.Unnamed) => sender.IsOfAccount(name, request.ResourceAccount) ? Naming.Account : Naming.None,
            ("AWS", _) when sender.IsOfAccount(name, sender.Account) => Naming.Account,
            ("AWS", _) when sender.IsOfRole(name) => Naming.Role,
            ("AWS", _) when sender.IsItself(name) => Naming.Itself,
            _ => Naming.None,
        };
    }
}
