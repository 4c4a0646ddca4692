using System.Text;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Sources;

/// <summary>Reads the files that policies are looked for in.</summary>
internal static class TextFile
{
    /// <param name="file">The file.</param>
    /// <param name="standardInput">What is read for <c>-</c>.</param>
    /// <returns>The file's text; null where it need not hold a policy and cannot, which is told before it is decoded.</returns>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static string? Read(FoundFile file, TextReader standardInput)
    {
        if (file.Path == TextInput.StandardInput) return standardInput.ReadToEnd();
        try
        {
            byte[] bytes = File.ReadAllBytes(file.Path);
            // Every policy has this word. Text of two bytes a character begins with a byte above 0x7F, its mark.
            if (!file.IsPolicy && bytes.Length > 0 && bytes[0] < 0x80 && bytes.AsSpan().IndexOf("Statement"u8) < 0) return null;
            using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{file.Path}: {exception.Message}");
        }
    }
}
