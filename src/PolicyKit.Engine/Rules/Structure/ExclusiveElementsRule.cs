using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1005: two elements that exclude each other stand in one statement.</summary>
internal sealed class ExclusiveElementsRule() : GrammarRule(RuleCatalogue.PK1005_ExclusiveElements, GrammarProblemKind.ExclusiveElements);
