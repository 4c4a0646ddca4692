using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>Turns the repair of an ARN's flaw into a fix.</summary>
internal static class ArnFix
{
    private const int LongestShown = 80;

    public static Fix[] Repair(PolicyText value, ArnFlaw flaw)
    {
        if (flaw.Repair is not { } repair || value.WholeRange.Length == 0) return [];
        string meant = value.Text.Substring(0, repair.Start) + repair.Text + value.Text.Substring(repair.Start + repair.Length);
        string shown = meant.Length > LongestShown ? "the ARN that is meant" : meant;
        return [new($"Write {shown} (the ARN matched nothing; now it "
            + $"may)", FixKind.Repairs, new TextEdit(value.Part(repair.Start, repair.Length).Range, repair.Text))];
    }
}
