using System.Diagnostics;

namespace PolicyKit.Package.Tests;

/// <summary>Runs the dotnet command.</summary>
internal static class Dotnet
{
    /// <summary>Runs it and gives all it printed; a failure is a failed test that shows it.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        (int exitCode, string output) = await TryRunAsync(folder, arguments);
        exitCode.ShouldBe(0, $"dotnet {string.Join(" ", arguments)}\n{output}");
        return output;
    }

    public static Task<(int ExitCode, string Output)> TryRunAsync(string folder, params string[] arguments) =>
        TryStartAsync("dotnet", folder, arguments);

    /// <summary>Runs another program in the same surroundings.</summary>
    public static async Task<(int ExitCode, string Output)> TryStartAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test host was started with is not the consumer's.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
