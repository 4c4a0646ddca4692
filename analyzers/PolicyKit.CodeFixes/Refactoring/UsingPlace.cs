using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>A place for using directives.</summary>
/// <param name="At">Where it is in the file.</param>
/// <param name="Position">How they stand to what is there.</param>
/// <param name="Indent">What stands before them on their lines.</param>
internal readonly record struct UsingPlace(int At, UsingPosition Position, string Indent)
{
    public TextChange Write(IReadOnlyList<string> namespaces, string newLine)
    {
        string indent = Indent;
        IEnumerable<string> lines = namespaces.Select(static space => $"using {space};");
        string text = Position switch
        {
            UsingPosition.Before => string.Concat(lines.Select(line => line + newLine + indent)),
            UsingPosition.Behind => string.Concat(lines.Select(line => newLine + indent + line)),
            _ => string.Concat(lines.Select(line => line + newLine)) + newLine,
        };
        return new TextChange(new TextSpan(At, 0), text);
    }
}
