using System.Globalization;

namespace PolicyKit.Catalogue;

/// <summary>A line of a catalogue file that could not be used. The other lines are.</summary>
internal sealed class CatalogueError
{
    public CatalogueError(string file, int line, string message)
    {
        File = file;
        Line = line;
        Message = message;
    }

    public string File { get; }

    /// <summary>From 1.</summary>
    public int Line { get; }

    public string Message { get; }

    public override string ToString() => File + "(" + Line.ToString(CultureInfo.InvariantCulture) + "): " + Message;
}
