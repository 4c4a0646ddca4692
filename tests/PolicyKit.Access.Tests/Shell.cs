using System.Diagnostics;

namespace PolicyKit.Access.Tests;

/// <summary>Runs programs, with nothing of the AWS configuration of the machine in sight.</summary>
internal static class Shell
{
    public const string Bash = "/bin/bash";
    public const string ShellCheck = "/usr/bin/shellcheck";
    public const string AwsCli = "/usr/bin/aws";

    public static (int ExitCode, string Output, string Error) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = Path.Combine(folder, "bin") + ":/usr/bin:/bin";
        start.Environment["HOME"] = folder;
        start.Environment["AWS_ACCESS_KEY_ID"] = "AKIAEXAMPLE";
        start.Environment["AWS_SECRET_ACCESS_KEY"] = "example";
        start.Environment["AWS_DEFAULT_REGION"] = "eu-west-1";
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["AWS_MAX_ATTEMPTS"] = "1";
        start.Environment["AWS_PAGER"] = "";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Puts a program called <c>aws</c> in front of the real one.</summary>
    public static void WriteAws(string folder, string body)
    {
        string bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        string file = Path.Combine(bin, "aws");
        File.WriteAllText(file, "#!/bin/sh\n" + body + "\n");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
