using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Requests;
using static PolicyKit.Requests.RequestFlawKind;

namespace PolicyKit.Rules.Names;

/// <summary>
/// What is wrong with a request that code makes, as findings of the rules that say the same of policies. A test that asks what nobody
/// can ask passes or fails whatever the policy says.
/// </summary>
internal static class RequestFindings
{
    /// <summary>The finding; null where nothing is wrong, or not enough is known.</summary>
    /// <param name="action">The action, with holes where it is not known.</param>
    /// <param name="resource">The resource, likewise.</param>
    /// <param name="isUnchecked">Whether names that AWS's lists do not have are meant.</param>
    /// <param name="catalogue">What is known of AWS's services.</param>
    public static Finding? Find(PolicyText action, PolicyText resource, bool isUnchecked, ServiceCatalogue catalogue)
    {
        RequestFlaw? flaw = RequestGrammar.Find(action.Text, resource.Text);
        if (flaw is null && !isUnchecked) flaw = RequestDoubts.Find(action.Text, resource.Text, catalogue);
        if (flaw is null) return null;
        PolicyText value = flaw.IsOfAction ? action : resource;
        Fix[] fixes = flaw.Meant is { } meant ? [Replace(value, meant)] : [];
        RuleInfo rule = RuleOf(flaw.Kind);
        FindingSeverity severity = flaw.IsMalformed ? FindingSeverity.Error : FindingSeverity.Warning;
        return new Finding(rule, severity, value.Origin, flaw.Message, fixes);
    }

    private static Fix Replace(PolicyText value, string meant)
    {
        var fix = new Fix($"Replace with {meant}", FixKind.Repairs, new TextEdit(value.Origin.Range, meant));
        return fix with { NeedsValue = InventedValues.Needs(fix, value.Text) };
    }

    private static RuleInfo RuleOf(RequestFlawKind kind) => kind switch
    {
        MalformedAction => RuleCatalogue.PK2003_MalformedAction,
        UnknownService => RuleCatalogue.PK2001_UnknownService,
        UnknownAction => RuleCatalogue.PK2002_UnknownAction,
        ArnFieldMismatch => RuleCatalogue.PK2005_ArnFieldMismatch,
        WrongResourceType => RuleCatalogue.PK2006_WrongResourceType,
        _ => RuleCatalogue.PK2004_MalformedArn,
    };
}
