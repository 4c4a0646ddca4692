using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads the patterns of buckets that an access plan opens for a client, as the statement that they become.</summary>
internal static class ClientReader
{
    private const string Action = "s3:ListBucket";

    /// <summary>The policy of that pattern alone; null when the call is none of an access plan.</summary>
    public static PolicyModel? Read(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "BucketsLike" or "BucketsStartingWith", ContainingType: var plan } || call.Arguments is not [var argument])
            return null;
        if (!BuilderTypes.IsOfPlan(plan))
            return null;
        BuiltText name = call.TargetMethod.Name == "BucketsLike"
            ? NameReader.Read(argument.Value)
            : NameReader.StartingWith(argument.Value);
        var origin = new Origin(default, name.Source);
        return new PolicyModel
        {
            Origin = origin,
            Kind = PolicyKind.Identity,
            HasVersion = true,
            Version = new PolicyText(PolicyModel.CurrentVersion, origin),
            Statements =
            [
                new StatementModel
                {
                    Origin = origin,
                    Effect = Effect.Allow,
                    Actions = Only(new PolicyText(Action, origin)),
                    Resources = Only(new PolicyText("arn:aws:s3:::" + name.Text, origin)),
                    HasAllConditions = true,
                },
            ],
        };
    }

    private static ValueList Only(PolicyText value) => new([value], isNegated: false, value.IsKnown, isArray: true, value.Origin);
}
