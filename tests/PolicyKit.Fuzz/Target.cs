using System.Text;
using PolicyKit.Catalogue;
using PolicyKit.Explaining;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Fuzz;

/// <summary>What must hold for any bytes: no exception, findings within the text, and fixes after which it can be read again.</summary>
internal static class Target
{
    private static readonly LintOptions Options = new()
    {
        AlsoRun = [.. RuleCatalogue.All.Select(rule => rule.Id)],
        RequiresTls = true,
        AttachedArn = "arn:aws:s3:::acme",
        Today = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    };

    public static void Run(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        byte[] data = bytes.ToArray();

        // The first byte chooses the kind, so that the fuzzer reaches the rules of each.
        PolicyKind kind = data.Length > 0 && data[0] is >= (byte)'0' and <= (byte)'8' ? (PolicyKind)(data[0] - '0') : PolicyKind.Auto;
        string text = Encoding.UTF8.GetString(data, kind == PolicyKind.Auto ? 0 : 1, data.Length - (kind == PolicyKind.Auto ? 0 : 1));
        Check(text, kind);
    }

    private static void Check(string text, PolicyKind kind)
    {
        PolicyModel policy = PolicyReader.Read(text, kind, holes: true);
        foreach (Finding finding in PolicyLinter.Lint(policy, options: Options))
        {
            if (finding.Position < 0 || finding.Length < 0 || finding.Position + finding.Length > text.Length)
                throw new InvalidOperationException($"{finding} stands outside of the text.");
            foreach (Fix fix in finding.Fixes) PolicyReader.Read(Applied(text, fix), kind, holes: true);
        }

        PolicyDescription.Of(policy, ServiceCatalogue.Current);
    }

    private static string Applied(string text, Fix fix)
    {
        foreach (TextEdit edit in fix.Edits.OrderByDescending(edit => edit.Range.Start))
            text = text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..];
        return text;
    }
}
