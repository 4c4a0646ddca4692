using PolicyKit.Matching;

namespace PolicyKit.Converting;

/// <summary>Writes principals.</summary>
internal sealed class PrincipalWriter(Partition partition)
{
    private static readonly char[] Syntax = ['*', '?', '$'];

    /// <summary>How many needed the unchecked form.</summary>
    public int Unchecked { get; private set; }

    public IEnumerable<string> Write(IEnumerable<PolicyPrincipal> principals) =>
        principals.SelectMany(principal => principal.Values, (principal, value) => Write(principal.Type, value));

    private string Write(string type, string value)
    {
        if (type == "*") return "Principal.Anyone";
        string? typed = type switch
        {
            "AWS" => OfAws(value),
            "Service" => Checked(value, Principal.Service, nameof(Principal.Service)),
            "Federated" => Named(value) is { } arn
                ? $"Principal.Federated({arn})"
                : Checked(value, Principal.Federated, nameof(Principal.Federated)),
            "CanonicalUser" => Checked(value, Principal.CanonicalUser, nameof(Principal.CanonicalUser)),
            _ => null,
        };
        if (typed is not null) return typed;
        Unchecked++;
        return $"Principal.Unchecked({CSharpText.Literal(type)}, {CSharpText.Literal(value)})";
    }

    private string? OfAws(string value)
    {
        if (Arn.TryParse(value) is { IsComplete: true, Service: "iam", Region: "", Resource: "root" } arn)
        {
            bool isAccount = arn.Partition == partition.Id && AccountNumber.Is(arn.Account);
            return isAccount ? $"Principal.Account({CSharpText.Literal(arn.Account)})" : null;
        }

        return Named(value) is { } named ? $"Principal.Arn({named})" : null;
    }

    // Exact: a principal is no pattern.
    private string? Named(string value) =>
        value.IndexOfAny(Syntax) < 0 ? TypedArn.Of(value, partition)?.Code : null;

    private static string? Checked(string value, Func<string, Principal> make, string member)
    {
        try
        {
            make(value);
            return $"Principal.{member}({CSharpText.Literal(value)})";
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
