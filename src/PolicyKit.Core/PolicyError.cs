namespace PolicyKit;

/// <summary>Why a text is no policy, and where.</summary>
public sealed class PolicyError
{
    internal PolicyError(string message, int line, int column, int position, int length)
    {
        Message = message;
        Line = line;
        Column = column;
        Position = position;
        Length = length;
    }

    /// <summary>What was found and what is expected.</summary>
    public string Message { get; }

    /// <summary>The line, counted from 1; lines end at U+000A, U+000D or both.</summary>
    public int Line { get; }

    /// <summary>The UTF-16 code unit in the line, counted from 1.</summary>
    public int Column { get; }

    /// <summary>The UTF-16 code unit in the text, counted from 0.</summary>
    public int Position { get; }

    /// <summary>How many UTF-16 code units are meant; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>The place and the message: <c>(1,5): ...</c>.</summary>
    public override string ToString() => $"({Line},{Column}): {Message}";
}
