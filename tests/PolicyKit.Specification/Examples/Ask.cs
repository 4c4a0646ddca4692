using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Examples;

/// <summary>Short forms for the examples.</summary>
internal static class Ask
{
    public const string Account = "111122223333";
    public const string OtherAccount = "444455556666";

    public static Sender User(string name, string account = Account) => new(SenderKind.User, $"arn:aws:iam::{account}:user/{name}");

    public static Sender Session(string role, string session, string account = Account) =>
        new(SenderKind.RoleSession, $"arn:aws:sts::{account}:assumed-role/{role}/{session}");

    public static Sender Root(string account = Account) => new(SenderKind.Root, $"arn:aws:iam::{account}:root");

    public static Document Attached(string statement) => DocumentReader.Read(Policy(statement), DocumentKind.Attached);

    public static Document OfResource(string statements) => DocumentReader.Read(Policy(statements), DocumentKind.Resource);

    public static string Policy(string statements, string version = "2012-10-17") => $$"""{"Version":"{{version}}","Statement":[{{statements}}]}""";

    public static BearingPolicies Identity(string statement) => new() { Identity = [Attached(statement)] };

    public static Answer Decide(this BearingPolicies policies, Request request) => PolicyEvaluationLogic.Decide(policies, request);

    public static Dictionary<string, IReadOnlyList<string>> Keys(params (string Key, string Value)[] keys) =>
        keys.ToDictionary(static pair => pair.Key, static IReadOnlyList<string> (pair) => [pair.Value]);
}
