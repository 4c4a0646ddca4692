using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

public sealed class CorpusTests
{
    [SkippableFact]
    public void PoliciesByAws_HaveNoError()
    {
        foreach ((string name, string json) in Corpus.Read())
        {
            PolicyLinter.Lint(PolicyReader.Read(json, PolicyKind.Identity))
                .Where(finding => finding.Severity == FindingSeverity.Error)
                .ShouldBeEmpty(name);
        }
    }

    /// <summary>How many policies each rule finds fault with: a change in a rule's noise shows up here.</summary>
    [SkippableFact]
    public void PoliciesByAws_AreFoundFaultWithThisOften()
    {
        var hits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((_, string json) in Corpus.Read())
        {
            IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(json, PolicyKind.Identity));
            foreach (string key in findings.Select(finding => $"{finding.Rule.Id} {finding.Severity}").Distinct())
            {
                hits[key] = hits.GetValueOrDefault(key) + 1;
            }
        }

        string.Join("\n", hits.Select(hit => $"{hit.Key}: {hit.Value}")).ShouldBe(
            """
            PK2001 Warning: 13
            PK2002 Warning: 4
            PK2005 Info: 23
            PK2005 Warning: 5
            PK2006 Info: 20
            PK2006 Warning: 2
            PK2007 Info: 104
            PK5002 Info: 9
            PK5002 Warning: 151
            PK5003 Info: 81
            PK5003 Warning: 102
            PK5006 Info: 107
            PK5006 Warning: 22
            PK5007 Warning: 17
            """);
    }
}
