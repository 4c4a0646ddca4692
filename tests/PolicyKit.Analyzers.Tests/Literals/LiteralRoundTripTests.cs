using CsCheck;

namespace PolicyKit.Analyzers.Tests.Literals;

/// <summary>What the editor writes, the reader reads; where the reader finds a character, the editor can remove it.</summary>
public sealed class LiteralRoundTripTests
{
    private static readonly string[] Templates =
    [
        "\"[@]\"", "@\"[@]\"", "$\"[@{x}]\"", "$@\"[{x}@]\"", "\"\"\"\"[@]\"\"\"\"", "$$\"\"\"[@ {{x}}]\"\"\"",
        "\"\"\"\n    [@]\n    \"\"\"", "$$\"\"\"\n  {{x}}\n  [@]\n  \"\"\"", "\"[\" + x + \"@]\"", "@\"[\" + \"@\" + x",
    ];

    private static readonly string[] Parts =
    [
        "\"", "\"\"", "\\", "{", "}", "a", "*", ":", "\n", "\n\n", "\t", " ", "é", "\U0001F600", "'", "$", "/", "\u2028",
    ];

    private static readonly Gen<string> Template = Gen.Int[0, Templates.Length - 1].Select(i => Templates[i]);

    private static readonly Gen<string> Text =
        Gen.Int[0, Parts.Length - 1].Array[0, 12].Select(indices => string.Concat(indices.Select(i => Parts[i])));

    [Fact]
    public void WrittenText_IsReadBack() => Gen.Select(Template, Text).Sample((template, text) =>
    {
        string decoded = Expressions.Read(template).Text;
        string? written = Expressions.Replace(template, "@", text);
        if (written is not null)
            Expressions.Read(written).Text.ShouldBe(decoded.Replace("@", text, StringComparison.Ordinal));
        else
            template.ShouldContain("\"\"\"", customMessage: "only raw literals have text that they cannot hold");
    });

    [Fact]
    public void AnyRange_CanBeReplacedAlone() => Gen.Select(Template, Text, Gen.Int[0, 40], Gen.Int[0, 3])
        .Sample((template, text, start, length) =>
        {
            string? written = Expressions.Replace(template, "@", text);
            if (written is null)
                return;
            string decoded = Expressions.Read(written).Text;
            start = Math.Min(start, decoded.Length);
            length = Math.Min(length, decoded.Length - start);
            string? edited = Expressions.Edit(written, start, length, "_");
            if (edited is not null)
                Expressions.Read(edited).Text.ShouldBe(decoded[..start] + "_" + decoded[(start + length)..]);
        });
}
