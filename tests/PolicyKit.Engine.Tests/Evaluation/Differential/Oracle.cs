using System.Diagnostics;
using System.Text.Json;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>
/// Another implementation of IAM's evaluation, an npm package that runs in a process of its own. It stands beside the project and
/// not in it; a test that needs it skips where it, Node or npm's registry is absent.
/// </summary>
internal sealed class Oracle : IDisposable
{
    private const string Folder = "oracle";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _copy = Directory.CreateTempSubdirectory("policykit-oracle").FullName;

    private Oracle()
    {
    }

    /// <summary>A copy with its packages installed.</summary>
    public static Oracle Install()
    {
        string source = Shared.Require(Folder);
        var oracle = new Oracle();
        foreach (string file in Directory.GetFiles(source)) File.Copy(file, Path.Combine(oracle._copy, Path.GetFileName(file)));
        // On Windows npm is a script, which only the shell starts.
        string[] install = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
        int code = OperatingSystem.IsWindows() ? oracle.Run("cmd", ["/c", "npm", .. install]) : oracle.Run("npm", install);
        if (code == 0) return oracle;
        oracle.Dispose();
        throw new SkipException("Node is not here, or npm cannot reach its registry.");
    }

    /// <summary>Asks all lines at once and gives the answers by their ids, which count from 0.</summary>
    public string[] Ask(IEnumerable<string> lines)
    {
        using Process process = Start("node", ["oracle.mjs"]);
        using var timer = new Timer(_ => Stop(process), null, Patience, Timeout.InfiniteTimeSpan);
        // Written and read at once: either pipe alone would fill up and halt both sides.
        Task<int> writer = Task.Run(() =>
        {
            int count = 0;
            foreach (string line in lines)
            {
                process.StandardInput.WriteLine(line);
                count++;
            }

            process.StandardInput.Close();
            return count;
        });
        Task<string> errors = process.StandardError.ReadToEndAsync();
        var answers = new SortedList<int, string>();
        while (process.StandardOutput.ReadLine() is { } text)
        {
            using var answer = JsonDocument.Parse(text);
            JsonElement root = answer.RootElement;
            string decision = root.GetProperty("d").GetString()!;
            answers.Add(root.GetProperty("id").GetInt32(), root.TryGetProperty("e", out JsonElement error) ? $"{decision}: {error}" : decision);
        }

        process.WaitForExit();
        answers.Keys.ShouldBe(Enumerable.Range(0, writer.Result), errors.Result);
        return [.. answers.Values];
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private static void Stop(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private int Run(string program, string[] arguments)
    {
        try
        {
            using Process process = Start(program, arguments);
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience)) Stop(process);
            Task.WaitAll(output, errors);
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    private Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = _copy,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
