namespace PolicyKit.Tool.Input;

/// <summary>A text that a command is given: a file, or standard input, which is called <c>-</c>.</summary>
internal sealed class TextInput
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    private TextInput(string name, string text, bool isFile)
    {
        Name = name;
        Text = text;
        IsFile = isFile;
    }

    /// <summary>The file's path as it was given; <c>-</c> for standard input.</summary>
    public string Name { get; }

    public string Text { get; }

    public bool IsFile { get; }

    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static TextInput Read(string path, TextReader standardInput) =>
        new(path, ReadLines(path, standardInput, static reader => reader.ReadToEnd()), isFile: path != StandardInput);

    /// <summary>Reads a text that may be long as it comes.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static T ReadLines<T>(string path, TextReader standardInput, Func<TextReader, T> read)
    {
        if (path == StandardInput) return read(standardInput);
        try
        {
            using StreamReader file = File.OpenText(path);
            return read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"{path}: {exception.Message}");
        }
    }
}
