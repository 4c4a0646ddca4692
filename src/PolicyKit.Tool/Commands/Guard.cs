using System.CommandLine;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>Turns what cannot be used into messages and an exit code.</summary>
internal static class Guard
{
    public static int Run(InvocationConfiguration console, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UnusableInputException exception)
        {
            foreach (string line in exception.Message.Split('\n')) console.Error.WriteLine("policykit: " + line);
            return ExitCode.Unusable;
        }
    }
}
