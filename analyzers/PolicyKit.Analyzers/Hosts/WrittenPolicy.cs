using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>A policy that code writes as text, or as objects that become text.</summary>
internal sealed class WrittenPolicy
{
    private WrittenPolicy(LiteralMap map, PolicyModel policy, bool isStrict)
    {
        Map = map;
        Policy = policy;
        IsStrict = isStrict;
    }

    /// <summary>The policy's JSON, and where each character of it is written.</summary>
    public LiteralMap Map { get; }

    public PolicyModel Policy { get; }

    /// <summary>Whether it goes where nothing but a policy can.</summary>
    public bool IsStrict { get; }

    /// <summary>A policy of statements that a library's types stand for.</summary>
    /// <param name="map">The policy as JSON, and where each part of it stands.</param>
    /// <param name="kind">What it is attached to, if that is known.</param>
    public static WrittenPolicy OfTypes(LiteralMap map, PolicyKind kind) =>
        new(map, PolicyReader.Read(map.Text, kind, holes: true), isStrict: false);

    /// <summary>What the string expression is, where it goes to nothing but policies; null where it does not.</summary>
    public static WrittenPolicy? ReadAtSink(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        PolicySink.Of(expression, model, cancellation) is { IsStrict: true }
            ? Read(expression, isStrict: true, model, cancellation)
            : null;

    /// <summary>The policy that the string expression is, or null.</summary>
    public static WrittenPolicy? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        Read(expression, isStrict: false, model, cancellation);

    /// <summary>The policy that the object becomes when it is serialised, or null.</summary>
    public static WrittenPolicy? ReadObject(ExpressionSyntax created, SemanticModel model, CancellationToken cancellation) =>
        ObjectReader.Read(created, model, cancellation) is { } map
        && Of(map, created, isStrict: false, model, cancellation) is { } written
        && written.Policy.Statements.Any(statement => statement.Effect is not null)
            ? written
            : null;

    private static WrittenPolicy? Read(
        ExpressionSyntax expression, bool isStrict, SemanticModel model, CancellationToken cancellation) =>
        LiteralReader.Read(expression, model, cancellation) is { } map
            ? Of(map, expression, isStrict, model, cancellation)
            : null;

    /// <summary>The policy that the text is, or null.</summary>
    /// <param name="map">The text.</param>
    /// <param name="expression">The expression that it is the value of.</param>
    /// <param name="isStrict">Whether it is known to go where nothing but a policy can.</param>
    /// <param name="model">The meaning of the file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    private static WrittenPolicy? Of(
        LiteralMap map, ExpressionSyntax expression, bool isStrict, SemanticModel model, CancellationToken cancellation)
    {
        if (!isStrict && LiteralPrefilter.WordsIn(map.Text) != PolicyWords.Both)
            return null;
        IReadOnlyList<PolicyUse> uses = PolicyFlow.Of(expression, model, cancellation);
        map = Through(map, uses, model, cancellation);
        PolicySink[] sinks = [.. uses.Select(use => use.Sink).OfType<PolicySink>()];
        if (sinks.Length > 0 && sinks.All(sink => sink.IsQuiet))
            return null;
        PolicyKind kind = sinks.Length > 0 && sinks.All(sink => sink.Kind == sinks[0].Kind) ? sinks[0].Kind : PolicyKind.Auto;
        isStrict = isStrict || sinks.Length > 0 && sinks.All(sink => sink.IsStrict);

        PolicyModel policy = PolicyReader.Read(map.Text, kind, holes: true);
        bool isPolicy = isStrict
            ? map.Text.Any(c => c != LiteralMap.Hole && !char.IsWhiteSpace(c))
            : PolicySniffer.MayBePolicy(map.Text) && PolicySniffer.IsPolicy(policy);
        return isPolicy && !IsElsewhere(map, policy) ? new WrittenPolicy(map, policy, isStrict) : null;
    }

    /// <summary>
    /// What the uses make of the text: what all of them do is done, and what only some of them replace is not known.
    /// </summary>
    private static LiteralMap Through(
        LiteralMap map, IReadOnlyList<PolicyUse> uses, SemanticModel model, CancellationToken cancellation)
    {
        bool isOneWay = uses.Count > 0 && uses.All(use => use.Way == uses[0].Way);
        foreach (InvocationExpressionSyntax call in isOneWay ? uses[0].Calls : uses.SelectMany(use => use.Calls))
            map = LiteralReader.Through(map, call, isOneWay, model, cancellation);
        return map;
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
