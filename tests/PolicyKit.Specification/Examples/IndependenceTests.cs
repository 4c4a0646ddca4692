using System.Runtime.CompilerServices;

namespace PolicyKit.Specification.Examples;

/// <summary>What the specification says must not be what the product says because both run the same code.</summary>
public class IndependenceTests
{
    [Theory]
    [InlineData("Documents")]
    [InlineData("Requests")]
    [InlineData("Elements")]
    [InlineData("Conditions")]
    [InlineData("Logic")]
    public void Folder_UsesNothingOfTheProduct(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine(Root(), folder), "*.cs");
        files.ShouldNotBeEmpty();
        files.SelectMany(File.ReadAllLines)
            .Where(static line => line.StartsWith("using ", StringComparison.Ordinal) && line.Contains("PolicyKit.", StringComparison.Ordinal))
            .ShouldAllBe(static line => line.Contains(" PolicyKit.Specification.", StringComparison.Ordinal));
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
