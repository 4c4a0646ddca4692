using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Runs the analyzers over a policy in one of the shapes that code has it in.</summary>
internal static class Shape
{
    private const string Prefix = "{|PK5006:arn:aws:s3:::acme*|}";
    private const string Action = "{|PK2002:s3:GetObjekt|}";

    /// <summary>Checks that the marked flaw is found exactly there, and nothing once it is mended.</summary>
    public static async Task VerifyAsync(string code)
    {
        string source = "#nullable disable\nusing System; using System.Collections.Generic; using System.Linq; using System.Text; "
            + "using System.Text.Json; using System.Text.Json.Serialization;\n" + code;
        (code.Contains(Prefix, StringComparison.Ordinal) || code.Contains(Action, StringComparison.Ordinal)).ShouldBeTrue();
        await Analysis.VerifyAsync(source, ShapeStubs.All);
        string mended = source.Replace(Prefix, "arn:aws:s3:::acme/*", StringComparison.Ordinal)
            .Replace(Action, "s3:GetObject", StringComparison.Ordinal);
        await Analysis.VerifyAsync(mended, ShapeStubs.All);
    }
}
