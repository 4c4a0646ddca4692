namespace PolicyKit.Tool.Importing;

/// <summary>The input of an import cannot be used. The message says what is wrong, and where.</summary>
internal sealed class ImportException : Exception
{
    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
