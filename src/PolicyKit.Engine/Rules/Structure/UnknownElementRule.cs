using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1002: an element that the policy language does not know, so IAM refuses the policy.</summary>
internal sealed class UnknownElementRule() : GrammarRule(RuleCatalogue.PK1002_UnknownElement, GrammarProblemKind.UnknownElement);
