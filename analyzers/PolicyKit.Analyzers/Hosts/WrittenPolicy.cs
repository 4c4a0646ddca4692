using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>A policy that code writes as text, or as objects that become text.</summary>
internal sealed class WrittenPolicy
{
    private WrittenPolicy(LiteralMap map, PolicyModel policy, bool isStrict, string? attachedTo = null)
    {
        Map = map;
        Policy = policy;
        IsStrict = isStrict;
        AttachedTo = attachedTo;
    }

    /// <summary>The policy's JSON, and where each character of it is written.</summary>
    public LiteralMap Map { get; }

    public PolicyModel Policy { get; }

    /// <summary>Whether it goes where nothing but a policy can.</summary>
    public bool IsStrict { get; }

    /// <summary>The ARN of what it is attached to, where the code says it beside; else null.</summary>
    public string? AttachedTo { get; }

    /// <summary>The policies of a statement that a library's types stand for, one for each way that the code may go.</summary>
    public static IReadOnlyList<WrittenPolicy> OfTypes(ExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        Reading.Ways(model, reading => StatementLibraries.Read(made, reading) is { } parts ? OfParts(parts, reading) : null, cancellation);

    /// <summary>What the string expression is, where it goes to nothing but policies; nothing where it does not.</summary>
    public static IReadOnlyList<WrittenPolicy> ReadAtSink(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        PolicySink.Of(expression, model, cancellation) is { IsStrict: true }
            ? Read(expression, reading => LiteralReader.Read(expression, reading), isStrict: true, model, cancellation)
            : [];

    /// <summary>The policies that the string expression is, one for each way that the code may go.</summary>
    public static IReadOnlyList<WrittenPolicy> Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        Read(expression, reading => LiteralReader.Read(expression, reading), isStrict: false, model, cancellation);

    /// <summary>The policies that the object becomes when it is serialised.</summary>
    public static IReadOnlyList<WrittenPolicy> ReadObject(ExpressionSyntax created, SemanticModel model, CancellationToken cancellation)
    {
        IReadOnlyList<WrittenPolicy> ways = Read(created, reading => ObjectReader.Read(created, reading), isStrict: false, model, cancellation);
        return ways.All(way => way.Policy.Statements.Any(statement => statement.Effect is not null)) ? ways : [];
    }

    private static WrittenPolicy OfParts(StatementParts parts, Reading reading)
    {
        LiteralMap map = StatementJson.Write(parts, reading);
        return new(map, PolicyReader.Read(map.Text, parts.Kind, holes: true), isStrict: false);
    }

    private static IReadOnlyList<WrittenPolicy> Read(
        ExpressionSyntax expression, Func<Reading, LiteralMap?> read, bool isStrict, SemanticModel model, CancellationToken cancellation)
    {
        PolicyUses? uses = null;
        return Reading.Ways(
            model,
            reading =>
            {
                if (read(reading) is not { } map || !isStrict && LiteralPrefilter.WordsIn(map.Text) != PolicyWords.Both) return null;
                uses ??= PolicyUses.Of(expression, model, cancellation);
                return uses.IsQuiet ? null : Of(map, uses, isStrict, reading);
            },
            cancellation);
    }

    /// <summary>The policy that the text is, or null.</summary>
    /// <param name="map">The text.</param>
    /// <param name="uses">What is done with it.</param>
    /// <param name="isStrict">Whether it is known to go where nothing but a policy can.</param>
    /// <param name="reading">The reading.</param>
    private static WrittenPolicy? Of(LiteralMap map, PolicyUses uses, bool isStrict, Reading reading)
    {
        map = uses.Through(map, reading);
        isStrict |= uses.IsStrict;
        PolicyModel policy = PolicyReader.Read(map.Text, uses.Kind, holes: true);
        bool isPolicy = isStrict
            ? map.Text.Any(c => c != LiteralMap.Hole && !char.IsWhiteSpace(c))
            : PolicySniffer.MayBePolicy(map.Text) && PolicySniffer.IsPolicy(policy);
        return isPolicy && !IsElsewhere(map, policy)
            ? new WrittenPolicy(map, policy, isStrict, uses.Kind == PolicyKind.Resource ? uses.AttachedTo(reading) : null) : null;
    }

    /// <summary>Whether the policy is the text of a variable, which is read where it is declared.</summary>
    private static bool IsElsewhere(LiteralMap map, PolicyModel policy)
    {
        if (map.Segments.Count < 2 || policy.Json is not { Root: { Range: { Length: > 1 } range } })
            return false;
        int place = map.SegmentAt(range.Start).Place;
        return place != 0 && place == map.SegmentAt(range.End - 1).Place;
    }
}
