using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Explaining;

/// <summary>Whom a statement is about, in words.</summary>
internal static class PrincipalWords
{
    /// <summary>They; null for a statement that names nobody, since it is about whoever has the policy.</summary>
    public static string? Of(StatementModel statement)
    {
        if (!statement.HasPrincipal) return null;
        string[] named =
        [
            .. from principal in statement.Principals
               from value in principal.Values.Values
               select Of(principal.Type, value.Text),
        ];
        if (named.Length == 0) return "someone who is not known here";
        return statement.Principals.Any(principal => principal.Values.IsNegated) ? "everyone but " + Phrase.And(named) : Phrase.And(named);
    }

    private static string Of(string type, string text)
    {
        if (PrincipalStatements.IsEveryone(type, text)) return "everyone";
        if (PrincipalStatements.WholeAccount(type, text) is { } account) return $"every identity of account {account} that the account lets";
        return type switch
        {
            "Service" => "the service " + Phrase.Known(text),
            "Federated" => "whoever signed in through " + Phrase.Known(text),
            "CanonicalUser" => "the account with the canonical id " + Phrase.Known(text),
            _ => OfIdentity(text),
        };
    }

    private static string OfIdentity(string text)
    {
        if (Arn.TryParse(text) is not { IsComplete: true } arn) return Phrase.Known(text);
        int slash = arn.Resource.IndexOf('/');
        string type = slash < 0 ? "" : arn.Resource.Substring(0, slash);
        string name = Phrase.Quote(arn.Resource.Substring(slash + 1));
        string of = PrincipalStatements.IsAccount(arn.Account) ? " of account " + arn.Account : "";
        return type switch
        {
            "user" => $"the user {name}{of}",
            "role" => $"the role {name}{of}",
            "assumed-role" => $"the session {name}{of}",
            "federated-user" => $"the federated user {name}{of}",
            _ => Phrase.Known(text),
        };
    }
}
