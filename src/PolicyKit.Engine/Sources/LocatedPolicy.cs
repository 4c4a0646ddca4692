using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Sources;

/// <summary>A policy in a file: the file itself, or a part of it that was made readable as a policy.</summary>
/// <param name="model">The policy.</param>
/// <param name="pointer">Where it stands in the file's tree (RFC 6901); empty for the file itself.</param>
/// <param name="maps">What leads from the policy's text to the file's, step by step.</param>
internal sealed class LocatedPolicy(PolicyModel model, string pointer, params SourceMap[] maps)
{
    public PolicyModel Model { get; } = model;

    /// <summary>Where the policy stands in the file's tree.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>The same policy in a file whose text the text that it was found in was made of.</summary>
    public LocatedPolicy Through(SourceMap map) => new(Model, Pointer, [.. maps, map]);

    /// <summary>Where a stretch of the policy's text stands in the file.</summary>
    public TextRange Locate(TextRange range)
    {
        foreach (SourceMap map in maps) range = map.Locate(range);
        return range;
    }

    /// <summary>What a fix means for the file; null where it has no form there.</summary>
    public Fix? Locate(Fix fix)
    {
        if (maps.Length == 0) return fix;
        var edits = new List<TextEdit>();
        foreach (TextEdit edit in fix.Edits)
        {
            if (Locate(edit) is not { } moved) return null;
            edits.Add(moved);
        }

        return fix with { Edits = edits };
    }

    /// <summary>What an edit means for the file; null where it has no form there.</summary>
    public TextEdit? Locate(TextEdit edit)
    {
        TextEdit? moved = edit;
        foreach (SourceMap map in maps)
        {
            if (moved is not null) moved = map.Locate(moved);
        }

        return moved;
    }
}
