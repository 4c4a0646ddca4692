using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>Whom a search takes for the sender of its requests: everyone, or senders of one type, whose keys follow from who they are.</summary>
internal sealed class Sender
{
    private static readonly string Name = new([PatternToken.AnyOne, PatternToken.AnyRun]);
    private static readonly string Field = new([PatternToken.AnyOneInField, PatternToken.AnyRunInField]);
    private static readonly string OpenField = PatternToken.AnyRunInField.ToString();
    private static readonly string Account = new(PatternToken.AnyOneInField, 12);

    private Sender(SenderType? type, params string[] texts)
    {
        Type = type;
        Domain = TextSet.DomainOf(texts);
        Texts = texts;
    }

    /// <summary>Each type of sender, those that make the best examples first.</summary>
    public static IReadOnlyList<Sender> Each { get; } =
    [
        new(SenderType.User, $"arn:{Field}:iam::{Account}:user/{Field}"),
        new(SenderType.Role, $"arn:{Field}:iam::{Account}:role/{Field}"),
        new(SenderType.RoleSession, $"arn:{Field}:iam::{Account}:role/{Field}:{Field}"),
        new(SenderType.FederatedUser, $"arn:{Field}:sts::{Account}:federated-user/{Field}"),
        new(SenderType.Root, $"arn:{Field}:iam::{Account}:root"),
        new(SenderType.Anonymous, PrincipalTexts.Anonymous),
        new(SenderType.Service, PrincipalTexts.Service + Name),
        new(SenderType.Federated, PrincipalTexts.Federated + Name),
        new(SenderType.Unnamed, PrincipalTexts.Canonical + Name),
    ];

    /// <summary>All of them together, for questions in which no key says anything of the sender.</summary>
    public static Sender Anyone { get; } = new(null, [.. Each.SelectMany(static sender => sender.Texts)]);

    /// <summary>The type; null for everyone.</summary>
    public SenderType? Type { get; }

    /// <summary>The texts of <see cref="PrincipalTexts"/> that such a sender can have.</summary>
    public TextSet Domain { get; }

    private string[] Texts { get; }

    /// <summary>
    /// The texts of senders whose key has a value; null where no patterns of theirs say just that.
    /// </summary>
    /// <param name="key">A key that is told by who sends.</param>
    /// <param name="value">The tokens of a value of a condition.</param>
    public string[]? TextsOf(string key, string value)
    {
        if (SenderKeys.Is(key, SenderKeys.PrincipalArn)) return [Type == SenderType.RoleSession ? $"{value}:{Field}" : value];
        if (SenderKeys.Is(key, SenderKeys.PrincipalServiceName)) return [PrincipalTexts.Service + value];
        if (SenderKeys.Is(key, SenderKeys.PrincipalAccount) || SenderKeys.Is(key, SenderKeys.CallerAccount))
            return [$"arn:{OpenField}:{(Type == SenderType.FederatedUser ? "sts" : "iam")}::{WithinField(value)}:{PatternToken.AnyRun}"];
        // What a wildcard stands for in the name of a user could be a path before it.
        if (!SenderKeys.Is(key, SenderKeys.UserName) || !value.All(PatternToken.IsLiteral) || value.IndexOf('/') >= 0) return null;
        string user = $"arn:{OpenField}:iam::{OpenField}:user/";
        return [user + value, $"{user}{OpenField}/{value}"];
    }

    private static string WithinField(string tokens) => tokens
        .Replace(PatternToken.AnyRun, PatternToken.AnyRunInField).Replace(PatternToken.AnyOne, PatternToken.AnyOneInField);
}
