using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5007: a wildcard before a path in an S3 ARN also matches <c>/</c>, so the path may begin anywhere in any object's key.</summary>
internal sealed class CrossingWildcardRule() : Rule(RuleCatalogue.PK5007_CrossingWildcard)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement.Resources is not { IsNegated: false } resources || Narrowing.IsByTag(statement)) continue;
            foreach (PolicyText value in resources.Values)
            {
                if (!context.IsSettled(value)) CheckValue(context, value);
            }
        }
    }

    private void CheckValue(RuleContext context, PolicyText value)
    {
        if (!value.IsKnown || Arn.TryParse(value.Text) is not { IsComplete: true, Service: "s3", Region: "", Account: "" } arn) return;
        int start = arn.StartOf(5);
        int star = value.Text.IndexOf('*', start);
        int slash = value.Text.IndexOf('/', start);
        if (star < 0 || slash < star) return;

        // Behind "/*" alone nothing is pinned down that crossing the slash could get around.
        string path = value.Text.Substring(slash + 1);
        if (path.Trim('*', '/', '?').Length == 0 || PolicyVariable.IndexIn(path) == 0) return;
        string bucket = star > start ? value.Text.Substring(start, star - start) + "x" : "any-bucket";
        string example = $"{bucket}/private/{path.Replace('*', 'x').Replace('?', 'x')}";
        context.Report(Info, value.Origin,
            $"The * before \"/{path}\" also matches slashes, so the pattern opens that path anywhere in a bucket, such as \"{example}\": name the bucket, or list one ARN a bucket.");
    }
}
