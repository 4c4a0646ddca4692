using PolicyKit.Json;
using PolicyKit.Rules;

namespace PolicyKit.Tool.Linting;

/// <summary>A finding at its place in a file.</summary>
internal sealed record LocatedFinding
{
    public required RuleInfo Rule { get; init; }

    /// <summary>How serious it is, after what the project's configuration says.</summary>
    public required FindingSeverity Severity { get; init; }

    public required string Message { get; init; }

    /// <summary>Where it stands in the file's text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Where it stands in the file's tree.</summary>
    public required string Pointer { get; init; }

    /// <summary>The fixes that have a form in the file, the one proposed first.</summary>
    public required IReadOnlyList<Fix> Fixes { get; init; }

    /// <summary>What tells it from others in its file, wherever its lines move to.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why it does not count; null where it does.</summary>
    public string? Suppression { get; init; }
}
