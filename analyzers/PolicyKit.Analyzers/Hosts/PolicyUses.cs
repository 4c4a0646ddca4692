using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Everything that code does with one policy. Where it is handed over counts; that it is also logged does not.</summary>
internal sealed class PolicyUses
{
    private readonly IReadOnlyList<PolicyUse> _uses;

    private PolicyUses(IReadOnlyList<PolicyUse> uses)
    {
        PolicyUse[] handedOver = [.. uses.Where(use => use.Sink is not null)];
        _uses = handedOver.Length > 0 ? handedOver : uses;
        PolicySink[] sinks = [.. handedOver.Select(use => use.Sink!)];
        IsQuiet = sinks.Length > 0 && Array.TrueForAll(sinks, sink => sink.IsQuiet);
        IsStrict = sinks.Length > 0 && Array.TrueForAll(sinks, sink => sink.IsStrict) && handedOver.All(use => use.IsCertain);
        Kind = sinks.Length > 0 && Array.TrueForAll(sinks, sink => sink.Kind == sinks[0].Kind) ? sinks[0].Kind : PolicyKind.Auto;
    }

    /// <summary>Whether it grants nothing where it goes.</summary>
    public bool IsQuiet { get; }

    /// <summary>Whether it goes where nothing but a policy can.</summary>
    public bool IsStrict { get; }

    public PolicyKind Kind { get; }

    public static PolicyUses Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        new(PolicyFlow.Of(expression, model, cancellation));

    /// <summary>What the uses make of the text: one of them on each way, or what is left of it where they are too many.</summary>
    public LiteralMap Through(LiteralMap map, Reading reading)
    {
        PolicyUse[] ways = [.. _uses.GroupBy(use => use.Way, StringComparer.Ordinal).Select(same => same.First())];
        if (ways.Length == 0) return map;
        int? taken = reading.Choose("the uses", ways.Length);
        foreach (InvocationExpressionSyntax call in taken is { } way ? ways[way].Calls : ways.SelectMany(use => use.Calls))
            map = LiteralReader.Through(map, call, taken is not null, reading);
        return map;
    }

    /// <summary>The ARN of what the policy is attached to, where all uses attach it to the same; else null.</summary>
    public string? AttachedTo(Reading reading)
    {
        string?[] arns = [.. _uses.Select(use => use.Arrived is { } arrived ? AttachedResource.Of(arrived, reading) : null).Distinct()];
        return arns is [var arn] ? arn : null;
    }
}
