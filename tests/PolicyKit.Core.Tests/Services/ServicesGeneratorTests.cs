using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Core.Tests.Services;

public sealed class ServicesGeneratorTests
{
    private const string Demo =
        "service\tdemo\tAmazon Demo & <Sons>\n" +
        "key\tdemo:class/${namespace}\tArrayOfARN\n" +
        "resource\tbox\tdemo:${Region}::box/${Namespace}\tdemo:class/${namespace}\n" +
        "resource\tboxlid\tdemo:${Region}::box/${Namespace}/lid/${String}/${Object} demo:${Region}::lid/${Id}\t-\n" +
        "resource\tbox-part\tdemo:${Region}::box/${Namespace}:part/${String}/${Object}\t-\n" +
        "actions\tRead\tbox*,boxlid\tdemo:class/${namespace}\n" +
        "\tBox\n" +
        "\tGetType\n" +
        "\tLid-Now\n" +
        "actions\tRead\t-\t-\n" +
        "\tDemo\n";

    [Fact]
    public void AwkwardNames_Compile()
    {
        GeneratorRun generated = Generate(("demo.txt", Demo));

        generated.Problems.ShouldBeEmpty();
        generated.Sources.Keys.ShouldBe(["Demo.g.cs"]);
        string source = generated.Sources["Demo.g.cs"];
        source.ShouldContain("public BoxPartArn Parts(global::PolicyKit.Name @string, global::PolicyKit.Name @object)");
        source.ShouldContain("public global::PolicyKit.Permission GetTypeAction => Permit(2);");
    }

    [Fact]
    public void UnusableLine_IsADiagnosticAndTheRestIsGenerated()
    {
        GeneratorRun generated = Generate(("demo.txt", Demo + "nonsense\n"));

        Diagnostic problem = generated.Problems.ShouldHaveSingleItem();
        problem.Id.ShouldBe("PKGEN001");
        problem.Severity.ShouldBe(DiagnosticSeverity.Error);
        problem.GetMessage(CultureInfo.InvariantCulture).ShouldBe("'nonsense' is no kind of line.");
        problem.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(11);
        generated.Sources.Count.ShouldBe(1);
    }

    [Fact]
    public void ActionThatAwsNoLongerHas_IsObsolete()
    {
        GeneratorRun generated = Generate(("demo.txt", Demo + "\tOld\t2026-10-01\n"));

        generated.Problems.ShouldBeEmpty();
        generated.Sources["Demo.g.cs"].ShouldContain(
            "    [global::System.Obsolete(\"AWS no longer lists this action (data of 2026-10-01).\")]\n" +
            "    public static global::PolicyKit.Permission Old =>");
    }

    [Fact]
    public void OtherFiles_AreNotRead() =>
        Generate(("catalogue.txt", "date\t2026-09-26\n"), ("readme.md", "nonsense")).Sources.ShouldBeEmpty();

    [Fact]
    public void SameData_IsSameSource() => Generate(("demo.txt", Demo)).Sources.ShouldBe(Generate(("demo.txt", Demo)).Sources);

    private static GeneratorRun Generate(params (string Name, string Text)[] files) => GeneratorRun.Over(files);
}
