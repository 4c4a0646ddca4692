using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Configuration;

public sealed class EditorConfigTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EditorConfigTests() => _folder.Write("sub/a.json", Sample.Sibling);

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    [InlineData("default", "warning")]
    [InlineData("loud", "warning")]
    [InlineData("ERROR # all of them", "error")]
    public void Severity_IsTheOneSaid(string said, string severity)
    {
        _folder.Write(".editorconfig", $"root = true\n[*.json]\ndotnet_diagnostic.PK5006.severity = {said}\n");

        Sample.Findings(Lint()).ShouldHaveSingleItem()["severity"]!.GetValue<string>().ShouldBe(severity);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public void Rule_IsTurnedOff(string said)
    {
        _folder.Write(".editorconfig", $"[*]\ndotnet_diagnostic.pk5006.severity={said}\n");

        Lint().ShouldBe(new Run(0, "", ""));
    }

    [Fact]
    public void SectionOfOtherFiles_SaysNothing()
    {
        _folder.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.PK5006.severity = none\n");

        Sample.Rules(Lint()).ShouldBe(["PK5006"]);
    }

    [Fact]
    public void RuleThatIsOff_IsTurnedOn()
    {
        _folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.PK2010.severity = warning\n");

        Sample.Rules(Lint()).ShouldBe(["PK2010", "PK5006"], ignoreOrder: true);
    }

    [Fact]
    public void NearerFile_ComesFirst_AndTheLastSectionWins()
    {
        _folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.PK5006.severity = none\n");
        _folder.Write("sub/.editorconfig", "[*]\ndotnet_diagnostic.PK5006.severity = error\n[a.*]\ndotnet_diagnostic.PK5006.severity = suggestion\n");

        Sample.Findings(Lint()).ShouldHaveSingleItem()["severity"]!.GetValue<string>().ShouldBe("info");
    }

    [Fact]
    public void FileAboveARoot_SaysNothing()
    {
        _folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.PK5006.severity = none\n");
        _folder.Write("sub/.editorconfig", "root = true\n");

        Sample.Rules(Lint()).ShouldBe(["PK5006"]);
    }

    [Fact]
    public void Setting_IsHeard()
    {
        _folder.Write(".editorconfig", "[*.json]\npolicykit.clients = acme, acme-shop\n[*.yaml]\npolicykit.sensitive_actions = s3:*\n");

        Sample.Rules(Lint()).ShouldBe(["PK5009"]);
    }

    [Theory]
    [InlineData("policykit.acount_ids = 1", "There is no setting policykit.acount_ids; policykit.account_ids is meant?")]
    [InlineData("policykit.owner = a", "There is no setting policykit.owner; there are policykit.account_ids, ")]
    [InlineData("PolicyKit.require_tls = yes", "policykit.require_tls is \"yes\", expected ")]
    public void WrongSetting_IsUnusable_WhereItStands(string line, string says)
    {
        _folder.Write(".editorconfig", $"root = true\n[*.cs]\n{line}\n");

        Run run = Lint();

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"{_folder[".editorconfig"]}:3: {says}");
    }

    public void Dispose() => _folder.Dispose();

    private Run Lint() => Run.Of("lint", _folder["sub"], "--format", "json");
}
