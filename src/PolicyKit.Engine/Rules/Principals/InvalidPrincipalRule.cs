using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7003: a principal that IAM refuses or that names nobody, or one that still holds a placeholder.</summary>
internal sealed class InvalidPrincipalRule() : Rule(RuleCatalogue.PK7003_InvalidPrincipal)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind is not (PolicyKind.Resource or PolicyKind.Trust or PolicyKind.Auto or PolicyKind.VpcEndpoint))
            return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            foreach (PrincipalModel principal in statement.Principals)
            {
                // An array without types breaks the grammar; what its values would be is not known.
                if (principal.Type == "*" && principal.Values.IsArray) continue;
                foreach (PolicyText value in principal.Values.Values) CheckValue(context, principal.Type, value);
            }
        }
    }

    private void CheckValue(RuleContext context, string type, PolicyText value)
    {
        if (PrincipalFlaw.Find(type, value.Text, context.Catalogue) is not { } flaw) return;
        FindingSeverity severity = flaw.IsDeletedIdentity ? FindingSeverity.Warning : FindingSeverity.Error;
        context.Report(Info, severity, flaw.Length > 0 ? value.Part(flaw.Start, flaw.Length) : value.Origin, flaw.Message,
            [.. Fixes(type, value, flaw)]);
        context.Settle(value);
    }

    private static IEnumerable<Fix> Fixes(string type, PolicyText value, PrincipalFlaw flaw)
    {
        if (value.WholeRange.Length == 0) yield break;
        string? written = flaw.Replacement is { } text ? StatementEdit.Quote(text) : null;
        if (type == "*" && value.Text.Length > 0) written = $"{{{StatementEdit.Quote(PrincipalFlaw.TypeOf(value.Text))}: "
            + $"{StatementEdit.Quote(value.Text)}}}";
        if (written is null) yield break;
        yield return new($"Write {written} (lets it in; IAM refused the policy)", FixKind.Repairs,
            new TextEdit(value.WholeRange, written));
    }
}
