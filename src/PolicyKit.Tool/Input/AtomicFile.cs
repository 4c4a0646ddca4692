using System.Text;

namespace PolicyKit.Tool.Input;

/// <summary>Replaces a file's text at once, so that no reader and no crash ever meets half of it.</summary>
internal static class AtomicFile
{
    /// <exception cref="UnusableInputException">The file cannot be written; it is then as it was.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            // A link stays a link: what it leads to is replaced.
            FileSystemInfo? linked = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
            string target = linked?.FullName ?? Path.GetFullPath(path);
            string beside = target + "." + Path.GetRandomFileName();
            try
            {
                File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
                File.Move(beside, target, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}: {exception.Message}");
        }
    }
}
