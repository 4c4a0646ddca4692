namespace PolicyKit.Engine.Tests;

/// <summary>Finds what stands beside the project, in a folder <c>shared</c>. A test that needs it skips where it is absent.</summary>
public static class Shared
{
    /// <summary>The whole path of a file or folder; the test skips where it is not there.</summary>
    public static string Require(string relative)
    {
        string? path = Find(relative);
        Skip.If(path is null, $"shared/{relative} is not beside the project.");
        return path;
    }

    /// <summary>The whole path of a file or folder; null where it is not there.</summary>
    public static string? Find(string relative)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path) || Directory.Exists(path)) return path;
        }

        return null;
    }
}
