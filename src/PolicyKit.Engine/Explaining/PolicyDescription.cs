using System.Globalization;
using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Explaining;

/// <summary>What a policy says, in words: who may do what, on what, and when. It claims nothing that an evaluation would not bear out.</summary>
internal sealed class PolicyDescription
{
    private PolicyDescription(string subject, IReadOnlyList<StatementDescription> statements, IReadOnlyList<KeyValuePair<string, string>> variables)
    {
        Subject = subject;
        Statements = statements;
        Variables = variables;
    }

    /// <summary>What the policy is and does by its kind, as a sentence.</summary>
    public string Subject { get; }

    public IReadOnlyList<StatementDescription> Statements { get; }

    /// <summary>The policy variables that it uses, and what each stands for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; }

    public static PolicyDescription Of(PolicyModel policy, ServiceCatalogue catalogue)
    {
        var statements = new List<StatementDescription>();
        var strangers = new PublicStatements(policy);
        foreach (StatementModel statement in policy.Statements) statements.Add(Of(statement, statements.Count + 1, strangers, catalogue));
        return new(SubjectOf(policy.Kind), statements, VariableWords.Of(policy));
    }

    private static StatementDescription Of(StatementModel statement, int number, PublicStatements strangers, ServiceCatalogue catalogue)
    {
        var actions = ActionWords.Of(statement, catalogue);
        var conditions = statement.Conditions.Select(ConditionWords.Of).ToList();
        if (!statement.HasAllConditions) conditions.Add("more holds that is not known here");
        return new()
        {
            Name = statement.Sid is { IsKnown: true, Text.Length: > 0 } sid ? sid.Text : number.ToString(CultureInfo.InvariantCulture),
            Effect = statement.Effect?.ToString() ?? "?",
            Who = PrincipalWords.Of(statement, strangers.IsPublic),
            What = statement.IsAllow ? actions.ToAllow() : actions.ToDeny(),
            Actions = [.. (statement.Actions?.Values ?? []).Select(value => Phrase.Known(value.Text))],
            ActionsAreExcluded = statement.Actions is { IsNegated: true },
            Levels = actions.Counts,
            Surprise = statement.IsAllow ? actions.Surprise() : null,
            Resources = [.. (statement.Resources?.Values ?? []).Select(value => ResourceWords.Of(value.Text, statement, catalogue))],
            ResourcesAreExcluded = statement.Resources is { IsNegated: true },
            Conditions = conditions,
        };
    }

    private static string SubjectOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Identity => "An identity policy: what the user, group or role that has it may do.",
        PolicyKind.Resource => "A resource policy: who may use the resource that it is attached to.",
        PolicyKind.Trust => "A trust policy: who may take on the role.",
        PolicyKind.ServiceControl => "A service control policy: the most that the accounts below it may do. It grants nothing by itself.",
        PolicyKind.ResourceControl => "A resource control policy: the most that may be done with the resources of the accounts below it. It grants nothing by itself.",
        PolicyKind.PermissionsBoundary => "A permissions boundary: the most that the user or role may do. It grants nothing by itself.",
        PolicyKind.Session => "A session policy: the most that the session may do, of what the role or user may.",
        PolicyKind.VpcEndpoint => "A policy of a VPC endpoint: the most that may pass through it. It grants nothing by itself.",
        _ => "A policy.",
    };
}
