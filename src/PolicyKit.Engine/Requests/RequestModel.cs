using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Requests;

/// <summary>A request in the form in which the checks of policies take what they look at.</summary>
internal static class RequestModel
{
    /// <summary>A statement that is for certain actions alone.</summary>
    public static StatementModel StatementOf(params string[] actions) => new()
    {
        Origin = new(default),
        Actions = new ValueList(
            [.. actions.Select(static action => new PolicyText(action, new(default)))], isNegated: false, isComplete: true, isArray: true, new(default)),
    };

    /// <summary>A text with the repair of its flaw; null where there is none.</summary>
    public static string? Repaired(string text, ArnFlaw? flaw) => flaw?.Repair is { } repair
        ? text.Substring(0, repair.Start) + repair.Text + text.Substring(repair.Start + repair.Length)
        : null;
}
