using PolicyKit.Conditions;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>What the actions, resources and principals of requests look like.</summary>
internal static class Domains
{
    private const string Lower = "xyzabcdefghijklmnopqrstuvw0123456789";

    private static readonly string Rest = new([.. Range('!', '@'), .. Range('[', '`'), .. Range('{', '~'), .. Range('\u00A1', '\u00FF'), .. Range('\u4E00', '\u4FFF')]);

    /// <summary>The letters of an action in lower case.</summary>
    public static readonly string ActionLetters = Lower + Rest;

    /// <summary>The letters of a principal, in whose account digits stand.</summary>
    public static readonly string PrincipalLetters = "1234567890" + Lower.Substring(0, 26) + new string([.. Range('A', 'Z')]) + Rest;

    /// <summary>The letters of a name.</summary>
    public static readonly string NameLetters = "x2" + Lower.Substring(1) + new string([.. Range('A', 'Z')]) + Rest;

    private static readonly string Name = new([PatternToken.AnyOne, PatternToken.AnyRun]);
    private static readonly string Field = new([PatternToken.AnyOneInField, PatternToken.AnyRunInField]);
    private static readonly string OpenField = PatternToken.AnyRunInField.ToString();
    private static readonly string Account = new(PatternToken.AnyOneInField, 12);

    public static readonly TextSet Actions = TextSet.DomainOf(Name + ":" + Name);

    public static readonly TextSet Resources = TextSet.DomainOf($"arn:{Field}:{Field}:{OpenField}:{OpenField}:{Name}");

    /// <summary>The resources of an account; with no account, those whose ARN does not tell theirs.</summary>
    public static string ResourceOf(string account) => $"arn:{Field}:{Field}:{OpenField}:{account}:{Name}";

    /// <summary>What an action that takes no resource has for one.</summary>
    public static readonly TextSet NoResource = TextSet.DomainOf("*");

    /// <summary>An account that hardly any policy names.</summary>
    public const string StrangeAccount = "999999999998";

    /// <summary>Principals that are good examples, the best first.</summary>
    public static readonly IReadOnlyList<string> ExamplePrincipals =
    [
        "arn:aws:iam::444455556666:user/ann", $"arn:aws:iam::{Account}:user/x", $"arn:aws:iam::{Account}:user/{Field}",
        $"arn:aws:iam::{Account}:role/x", $"arn:aws:iam::{Account}:role/{Field}", $"arn:aws:iam::{Account}:role/x:session",
        $"arn:aws:iam::{Account}:role/{Field}:session", $"arn:aws:{Field}::{Account}:{Field}",
    ];

    public static readonly TextSet Accounts = TextSet.DomainOf(Account);

    public static readonly TextSet Booleans = TextSet.DomainOf("true", "false");

    private static IEnumerable<char> Range(char first, char last)
    {
        // A wildcard or a colon in an example would only confuse.
        for (char c = first; c <= last; c++)
        {
            if (c is not ('*' or '?' or ':' or '$' or '"' or '\\')) yield return c;
        }
    }
}
