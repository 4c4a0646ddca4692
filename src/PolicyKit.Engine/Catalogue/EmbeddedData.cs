using System.Text;

namespace PolicyKit.Catalogue;

/// <summary>The catalogue's files as this assembly carries them.</summary>
internal static class EmbeddedData
{
    private const string Folder = "PolicyKit.Catalogue.";

    /// <summary>The text of a file; empty where there is no such file.</summary>
    public static string Read(string file)
    {
        using Stream? stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(Folder + file);
        if (stream is null) return "";
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
