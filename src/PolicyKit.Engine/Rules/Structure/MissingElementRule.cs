using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1004: a required element is missing, or Effect is neither Allow nor Deny.</summary>
internal sealed class MissingElementRule() : GrammarRule(RuleCatalogue.PK1004_MissingElement, GrammarProblemKind.MissingElement);
