using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Explaining;

/// <summary>Whom a statement is about, in words.</summary>
internal static class PrincipalWords
{
    /// <summary>They; null for a statement that names nobody, since it is about whoever has the policy.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="strangers">Tells whether an Allow lets in strangers.</param>
    public static string? Of(StatementModel statement, Func<StatementModel, bool> strangers)
    {
        if (!statement.HasPrincipal) return null;
        (string Type, string Text)[] named =
        [
            .. from principal in statement.Principals
               from value in principal.Values.Values
               select (principal.Type, value.Text),
        ];
        if (named.Length == 0) return "someone who is not known here";
        if (statement.Principals.Any(static principal => principal.Values.IsNegated)) return Others(named);
        string words = Phrase.And([.. named.Select(static one => Of(one.Type, one.Text))]);
        bool isOpen = statement.IsAllow && Array.Exists(named, static one => PrincipalStatements.IsEveryone(one.Type, one.Text));
        return isOpen && strangers(statement) ? words + ", strangers too" : words;
    }

    /// <summary>Everyone but those listed in every way that a caller comes: as itself, as its role, as its account.</summary>
    private static string Others((string Type, string Text)[] listed)
    {
        PrincipalValue[] values = [.. listed.Select(static one => new PrincipalValue(one.Type, one.Text))];
        var exceptions = new PrincipalExceptions(values);
        string[] spared = [.. values.Where(exceptions.Spare).Select(static value => value.Account.Length > 0 ? "the root user of account " + value.Account : Of(value.Type, value.Text))];
        string[] met = [.. values.Where(value => !exceptions.Spare(value)).Select(static value => Of(value.Type, value.Text))];
        string others = spared.Length == 0 ? "everyone" : "everyone but " + Phrase.And(spared);
        return met.Length == 0 ? others : $"{others}, also {Phrase.And(met)}, whose account or role is not listed with it";
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
        string of = AccountNumber.Is(arn.Account) ? " of account " + arn.Account : "";
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
