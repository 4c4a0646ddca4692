using System.IO.Compression;
using System.Text;

namespace PolicyKit.Catalogue;

/// <summary>
/// The catalogue's files as this assembly carries them: each deflated, in a method of its own that is written at build time. So
/// a program that never asks for the catalogue loses it when it is trimmed, which no resource does.
/// </summary>
internal static partial class EmbeddedData
{
    /// <summary>The text of a file; empty where there is no such file.</summary>
    public static string Read(string file)
    {
        byte[]? deflated = null;
        Find(file, ref deflated);
        if (deflated is null) return "";
        using var text = new StreamReader(
            new DeflateStream(new MemoryStream(deflated, writable: false), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Gives the bytes of a file. Not implemented in the generator's own copy of the engine, which has no data.</summary>
    static partial void Find(string file, ref byte[]? deflated);
}
