namespace PolicyKit.Access.Tests;

/// <summary>How a script ended, what it printed, and which calls it sent.</summary>
internal sealed record ScriptRun(int ExitCode, string Output, IReadOnlyList<string> Calls)
{
    public IEnumerable<string> Changes => Calls.Where(call =>
        !call.StartsWith("Get", StringComparison.Ordinal) && !call.StartsWith("List", StringComparison.Ordinal));
}
