using PolicyKit.Rules.Health;

namespace PolicyKit.Rules;

/// <content>The rules PK9xxx, about the tool itself. They run last.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK9001_StaleCatalogue =
        new("PK9001", "StaleCatalogue", "Service data are old", RuleCategory.Tool, FindingSeverity.Info);

    private static Rule[] ToolRules => [new StaleCatalogueRule()];
}
