using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>PK2010: the partition <c>aws</c> is written out, so the policy works in no other. Off by default.</summary>
internal sealed class HardCodedPartitionRule() : Rule(RuleCatalogue.PK2010_HardCodedPartition)
{
    private const string Written = "arn:" + Partitions.Commercial + ":";
    private const string Placeholder = "PARTITION";

    public override void Check(RuleContext context)
    {
        List<PolicyText> values =
        [
            .. context.Policy.Statements
                .SelectMany(statement => (statement.Resources?.Values ?? [])
                    .Concat(statement.Principals.SelectMany(principal => principal.Values.Values))
                    .Concat(statement.Conditions.SelectMany(condition => condition.Values.Values)))
                .Where(value => value.Text.StartsWith(Written, StringComparison.Ordinal)),
        ];
        if (values.Count == 0) return;
        List<Origin> partitions = [.. values.Select(value => value.Part("arn:".Length, Partitions.Commercial.Length))];
        string others = values.Count > 1 ? $" (and {values.Count - 1} more)" : "";
        Fix[] fixes = values[0].WholeRange.Length == 0 ? []
            : [new($"Write {Placeholder} for the deployment to fill in (until then it takes away what the ARNs "
                + $"name)", FixKind.Repairs, [.. partitions.Select(origin => new TextEdit(origin.Range, Placeholder))])];
        context.Report(Info, partitions[0],
            $"The partition aws is written out here{others}, so the policy matches nothing in aws-cn, aws-us-gov or "
                + $"another partition: let the deployment put it in.", fixes);
    }
}
