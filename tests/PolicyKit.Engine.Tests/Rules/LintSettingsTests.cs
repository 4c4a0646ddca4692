using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

public sealed class LintSettingsTests
{
    [Theory]
    [InlineData("account_ids", "111122223333, 444455556666", true)]
    [InlineData("account_ids", "1111", false)]
    [InlineData("account_ids", "11112222333x", false)]
    [InlineData("allowed_wildcards", "*", true)]
    [InlineData("allowed_wildcards", "s3:Get*,arn:aws:s3:::public-*", true)]
    [InlineData("allowed_wildcards", "GetObject", false)]
    [InlineData("clients", "a, b", true)]
    [InlineData("clients", "a*", false)]
    [InlineData("clients", "a b", false)]
    [InlineData("sensitive_actions", "kms:Decrypt", true)]
    [InlineData("sensitive_actions", "arn:aws:s3:::a", false)]
    [InlineData("sensitive_resources", "arn:aws:s3:::a", true)]
    [InlineData("sensitive_resources", "s3:GetObject", false)]
    [InlineData("required_conditions", "s3:Put*   aws:SourceVpce", true)]
    [InlineData("required_conditions", "s3:Put*", false)]
    [InlineData("required_conditions", "s3:Put* aws:SourceVpce x", false)]
    [InlineData("required_conditions", "Put aws:SourceVpce", false)]
    [InlineData("forbidden_conditions", "aws:UserAgent", true)]
    [InlineData("forbidden_conditions", "UserAgent", false)]
    [InlineData("require_tls", "TRUE", true)]
    [InlineData("require_tls", "yes", false)]
    [InlineData("stale_after_days", "30", true)]
    [InlineData("stale_after_days", "0", false)]
    [InlineData("stale_after_days", "soon", false)]
    [InlineData("stale_after_weeks", "3", false)]
    public void Value_IsTakenInItsForm(string key, string value, bool isTaken) =>
        (LintSettings.Apply(LintOptions.Default, LintSettings.Prefix + key, value) is not null).ShouldBe(isTaken);

    [Fact]
    public void Values_AreRead_AndThoseWithoutTheirFormPassedOver()
    {
        LintOptions options = LintSettings.Read(LintOptions.Default, key => key switch
        {
            "policykit.account_ids" => " 111122223333 ,444455556666, ",
            "policykit.required_conditions" => "s3:Put* aws:SourceVpce",
            "policykit.require_tls" => "true",
            "policykit.stale_after_days" => "never",
            _ => null,
        });

        options.AccountIds.ShouldBe(["111122223333", "444455556666"]);
        options.RequiredConditions.ShouldBe([new RequiredCondition("s3:Put*", "aws:SourceVpce")]);
        options.RequiresTls.ShouldBeTrue();
        options.StaleAfterDays.ShouldBe(180);
        options.Clients.ShouldBeEmpty();
    }

    [Fact]
    public void Page_ListsEverySetting_WithItsForm()
    {
        string[] rows = [.. File.ReadLines(Path.Combine(RulePages.Root, "analyzers", "rules", "README.md")).Where(line => line.StartsWith("| `policykit.", StringComparison.Ordinal))];

        rows.Length.ShouldBe(LintSettings.All.Count);
        for (int i = 0; i < rows.Length; i++) rows[i].ShouldStartWith($"| `{LintSettings.All[i].Key}` | {LintSettings.All[i].Form} | ");
    }
}
