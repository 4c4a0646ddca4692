namespace PolicyKit.Tool.Importing;

/// <summary>A list that people review, carried by the tool: lines of fields parted by tabs, comments after <c>#</c>.</summary>
internal static class ReviewedList
{
    /// <param name="file">The file's name.</param>
    public static IEnumerable<string[]> Read(string file)
    {
        using Stream stream = typeof(ReviewedList).Assembly.GetManifestResourceStream("PolicyKit.Tool." + file)
            ?? throw new InvalidOperationException($"The list {file} is missing in the tool.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
