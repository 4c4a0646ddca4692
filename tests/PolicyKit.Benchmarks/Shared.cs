namespace PolicyKit.Benchmarks;

/// <summary>Finds what stands beside the project, in a folder <c>shared</c>.</summary>
internal static class Shared
{
    public static string? Find(string relative)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
