namespace PolicyKit.Rules;

/// <summary>
/// Every rule there is, a file a family. The one list that analyzers, tool, documentation and tests go by.
/// </summary>
internal static partial class RuleCatalogue
{
    /// <summary>
    /// The rules about documents, in the order they run: a rule that speaks for others comes before them, also within its family.
    /// </summary>
    public static IReadOnlyList<Rule> DocumentRules => Rules.Value;

    /// <summary>Every rule, by id; those about C# code, which run in the analyzers alone, too.</summary>
    public static IReadOnlyList<RuleInfo> All => Infos.Value;

    // Lazy, because the order in which the static fields of a class in several files get their values is not defined.
    private static readonly Lazy<Rule[]> Rules = new(() =>
    [
        // What is said of a whole statement comes first, then what can be done with it, then what is wrong with its resources.
        .. StructureRules, .. NamesRules, .. ConditionsRules, .. DeadRules, .. StatementWideRules, .. EscalationRules,
        .. BreadthRules, .. PrincipalsRules, .. CredentialsRules, .. ExposureRules, .. RedundancyRules, .. ToolRules,
    ]);

    private static readonly Lazy<RuleInfo[]> Infos = new(() =>
    [
        .. Rules.Value.Select(rule => rule.Info)
            .Concat(BreadthCodeRules).Concat(CredentialsCodeRules).Concat(ToolCodeRules)
            .OrderBy(info => info.Id, StringComparer.Ordinal),
    ]);
}
