using System.CommandLine;
using PolicyKit.Tool.Fixing;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// The option <c>--fix</c> and <c>--fix=repairs</c>. An option with a value that may be left out would take the path behind it
/// for one, so that the two are told apart before the command line is parsed.
/// </summary>
internal sealed class FixOption
{
    private const string Name = "--fix";
    private const string ScopeName = "--fix-scope";
    private const string Repairs = "repairs";

    private readonly Option<bool> _fix = new(Name)
    {
        Description = "Applies the fixes after which nothing new is granted; --fix=repairs also those that make dead grants "
            + "work.",
    };

    private readonly Option<string?> _scope = new(ScopeName) { Hidden = true };

    public FixOption() => _scope.AcceptOnlyFromAmong(Repairs);

    public void AddTo(Command command)
    {
        command.Add(_fix);
        command.Add(_scope);
    }

    /// <summary>The arguments with <c>--fix=WORD</c> as an option of its own.</summary>
    public static string[] Separate(string[] args) =>
    [
        .. args.Select(arg => arg.StartsWith(Name + "=", StringComparison.Ordinal) ? ScopeName + arg[Name.Length..] : arg),
    ];

    public FixScope Of(ParseResult parsed) =>
        parsed.GetValue(_scope) is not null ? FixScope.Repairs
        : parsed.GetValue(_fix) ? FixScope.Safe
        : FixScope.None;
}
