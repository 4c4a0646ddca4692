namespace PolicyKit.Analyzers.Credentials;

/// <summary>Files of settings that .NET and AWS's tools for it read, by their names.</summary>
internal static class SettingsFile
{
    private static readonly string[] Names = ["launchSettings.json", "aws-lambda-tools-defaults.json", "app.config", "web.config"];

    public static bool Is(string path)
    {
        string name = Path.GetFileName(path);
        return Names.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }
}
