using System.Globalization;
using PolicyKit.Catalogue;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Health;

public sealed class StaleCatalogueRuleTests
{
    private const string Unknown = """{"Effect": "Allow", "Action": "{|PK2002:s3:GetObjectFromTheFuture|}", "Resource": "arn:aws:s3:::acme/*"}""";

    [Fact]
    public void UnknownNameInOldData_Triggers_AndIsInformationOnly()
    {
        IReadOnlyList<Finding> findings = Verify.Findings($$"""{|PK9001:{|}"Version": "2012-10-17", "Statement": {{Unknown}}}""", options: On(181));

        findings.ShouldAllBe(finding => finding.Severity == FindingSeverity.Info);
        findings[0].Message.ShouldContain("181 days old");
    }

    [Fact]
    public void UnknownNameInNewerData_DoesNotTrigger_AndStaysAWarning() =>
        Verify.Statement(Unknown, options: On(180))[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void OwnThreshold_Counts() => Verify.Findings(
        $$"""{|PK9001:{|}"Version": "2012-10-17", "Statement": {{Unknown}}}""", options: On(31) with { StaleAfterDays = 30 });

    [Fact]
    public void HostWithoutAClock_DoesNotTrigger() => Verify.Statement(Unknown)[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void KnownNames_DoNotTrigger() => Verify.Statement(
        """{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""", options: On(5000));

    private static LintOptions On(int days)
    {
        DateTime data = DateTime.ParseExact(ServiceCatalogue.Current.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new LintOptions { Today = data.AddDays(days).AddHours(13) };
    }
}
