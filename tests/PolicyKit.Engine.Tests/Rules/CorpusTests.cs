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
            PK2001 Warning: 14
            PK2002 Warning: 4
            PK2005 Info: 23
            PK2005 Warning: 6
            PK2006 Info: 20
            PK2006 Warning: 2
            PK2007 Info: 104
            PK3002 Info: 2
            PK3003 Warning: 1
            PK3004 Info: 17
            PK3005 Warning: 3
            PK3006 Warning: 2
            PK3007 Info: 3
            PK3009 Info: 34
            PK3010 Info: 1
            PK3011 Info: 3
            PK3012 Info: 32
            PK3012 Warning: 20
            PK4005 Info: 17
            PK4006 Info: 34
            PK4007 Info: 11
            PK4007 Warning: 40
            PK5002 Info: 116
            PK5002 Warning: 62
            PK5003 Info: 84
            PK5003 Warning: 81
            PK5004 Warning: 169
            PK5005 Info: 204
            PK5005 Warning: 3
            PK5006 Info: 106
            PK5006 Warning: 22
            PK5007 Warning: 17
            PK5010 Info: 77
            PK5010 Warning: 4
            PK5011 Warning: 2
            PK5012 Warning: 7
            PK6001 Warning: 2
            PK6002 Info: 13
            PK6004 Warning: 1
            PK6005 Warning: 6
            PK6006 Info: 13
            PK6007 Warning: 4
            PK6008 Warning: 31
            PK6009 Info: 5
            PK6009 Warning: 28
            PK6010 Info: 17
            """);
    }

    /// <summary>No rule cries wolf: the share of policies that it warns of, of these that many accounts run with.</summary>
    [SkippableFact]
    public void PoliciesByAws_AreWarnedOfRarely()
    {
        int policies = 0;
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((_, string json) in Corpus.Read())
        {
            policies++;
            IEnumerable<string> rules = PolicyLinter.Lint(PolicyReader.Read(json, PolicyKind.Identity))
                .Where(finding => finding.Severity >= FindingSeverity.Warning).Select(finding => finding.Rule.Id).Distinct();
            foreach (string rule in rules) hits[rule] = hits.GetValueOrDefault(rule) + 1;
        }

        hits.Where(hit => hit.Value > Ceiling(hit.Key) * policies).ShouldBeEmpty();
    }

    private static double Ceiling(string rule) => rule switch
    {
        "PK2006" => 0.003,
        "PK3005" => 0.005,
        "PK5002" => 0.09,
        "PK5003" => 0.10,
        "PK5004" => 0.21,
        "PK5006" => 0.06,

        // Breadth and size are what these policies are known for.
        "PK4007" or "PK6008" or "PK6009" => 1,
        _ => rule.StartsWith("PK5", StringComparison.Ordinal) ? 1 : 0.05,
    };
}
