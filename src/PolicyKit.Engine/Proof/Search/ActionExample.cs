using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>Puts an action that AWS has in the place of one that was only made to fit a pattern.</summary>
internal sealed class ActionExample
{
    private const string Wildcard = "*";

    // The service's list may be long, and each try costs steps.
    private const int MostTries = 60;

    private static readonly string[] WellKnown =
    [
        "s3:GetObject", "s3:PutObject", "s3:ListBucket", "ec2:StartInstances", "iam:PassRole", "sts:AssumeRole", "kms:Decrypt",
        "sqs:SendMessage",
    ];

    /// <summary>
    /// An action that AWS has and that fits all that is asked of the action, if possible one that acts on such a resource; else
    /// the given one.
    /// </summary>
    /// <param name="action">An action that fits.</param>
    /// <param name="dimension">The dimension of the action.</param>
    /// <param name="assignment">What is asked of it.</param>
    /// <param name="hasResource">Whether an action can act on what is asked of the resource.</param>
    public string Improve(string action, Dimension dimension, Assignment assignment, Func<string, bool> hasResource)
    {
        if (ServiceCatalogue.Current.FindAction(action) is { } known) return known.FullName;
        IReadOnlyList<Literal> asked = assignment.LiteralsOf(dimension);
        List<string> fitting =
            [.. WellKnown.Concat(ActionsOf(asked)).Where(candidate => Fits(candidate.ToLowerInvariant())).Take(MostTries)];
        return fitting.Find(candidate => hasResource(candidate)) ?? fitting.FirstOrDefault() ?? action;

        bool Fits(string lowered) => asked.All(literal => literal.Holds(lowered));
    }

    /// <summary>The actions of the services that are asked for.</summary>
    private static IEnumerable<string> ActionsOf(IReadOnlyList<Literal> asked)
    {
        foreach (TextPattern pattern in asked.Where(static literal => literal.IsIn).SelectMany(static literal => literal.Texts.Patterns))
        {
            string text = pattern.Tokens.Replace(PatternToken.AnyRun, '*').Replace(PatternToken.AnyOne, '?');
            string service = ActionName.Parse(text).Service;
            if (text == Wildcard || service.Length == 0 || ServiceCatalogue.Current.Find(service) is not { } definition) continue;
            foreach (ActionDefinition found in definition.Expand(ActionName.Parse(text).Name)) yield return found.FullName;
        }
    }
}
