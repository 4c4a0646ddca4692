namespace PolicyKit.Rules.Health;

/// <summary>PK9001: a name is unknown to a catalogue that is old. Runs last, since it speaks of what the others found.</summary>
internal sealed class StaleCatalogueRule() : Rule(RuleCatalogue.PK9001_StaleCatalogue)
{
    public override void Check(RuleContext context)
    {
        if (CatalogueAge.StaleDays(context.Catalogue.Date, context.Options) is not { } days) return;
        int unknown = context.Findings.Count(finding => CatalogueAge.IsAboutUnknownName(finding.Rule));
        if (unknown == 0) return;
        string names = unknown == 1 ? "1 name here is" : $"{unknown} names here are";
        context.Report(Info, context.Policy.Origin,
            $"{names} unknown to the service data of {context.Catalogue.Date}, which are {days} days old: AWS may have them by "
            + "now, so they are information only. Update PolicyKit, or import newer data.");
    }
}
