using PolicyKit.Rules.Health;

namespace PolicyKit.Rules;

/// <content>The rules PK9xxx, about the tool itself. They run last.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK9001_StaleCatalogue =
        new("PK9001", "StaleCatalogue", "Service data are old", RuleCategory.Tool, FindingSeverity.Info);

    public static readonly RuleInfo PK9002_SuppressionWithoutReason =
        new("PK9002", "SuppressionWithoutReason", "Suppression without a reason", RuleCategory.Tool, FindingSeverity.Info,
            isEnabledByDefault: false);

    public static readonly RuleInfo PK9003_ProjectRequirement =
        new("PK9003", "ProjectRequirement", "Breaks what the project's settings demand", RuleCategory.Tool, FindingSeverity.Warning);

    private static Rule[] ToolRules => [new StaleCatalogueRule(), new ProjectRequirementRule()];

    /// <summary>Those about code.</summary>
    private static RuleInfo[] ToolCodeRules => [PK9002_SuppressionWithoutReason];
}
