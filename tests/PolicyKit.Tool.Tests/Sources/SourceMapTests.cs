using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Sources;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Tests.Sources;

public sealed class SourceMapTests
{
    // Source "ab${X}cd!ef", made "ab\uFFFCcd" + "QQ" (made of "!") + "ef".
    private const string Source = "ab${X}cd!ef";

    private static readonly SourceMap Map = new(
        [
            new(new(0, 2), new(0, 2), SegmentKind.Copied),
            new(new(2, 1), new(2, 4), SegmentKind.Hole),
            new(new(3, 2), new(6, 2), SegmentKind.Copied),
            new(new(5, 2), new(8, 1), SegmentKind.Made),
            new(new(7, 2), new(9, 2), SegmentKind.Copied),
        ],
        Source);

    [Theory]
    [InlineData(0, 2, "ab")]
    [InlineData(1, 3, "b${X}c")]
    [InlineData(2, 1, "${X}")]
    [InlineData(5, 1, "!")]
    [InlineData(4, 4, "d!e")]
    [InlineData(8, 1, "f")]
    public void Stretch_IsFound(int start, int length, string text)
    {
        TextRange range = Map.Locate(new TextRange(start, length));

        Source.Substring(range.Start, range.Length).ShouldBe(text);
    }

    [Theory]
    [InlineData(0, 1, "x", "xb${X}cd!ef")]
    [InlineData(1, 0, "-", "a-b${X}cd!ef")]
    [InlineData(1, 3, "[\uFFFC]", "a[${X}]d!ef")]
    [InlineData(2, 1, "\uFFFC/\uFFFC", "ab${X}/${X}cd!ef")]
    [InlineData(8, 1, "", "ab${X}cd!e")]
    public void Edit_IsMadeInTheSource(int start, int length, string text, string changed)
    {
        TextEdit edit = Map.Locate(new TextEdit(new(start, length), text)).ShouldNotBeNull();

        (Source[..edit.Range.Start] + edit.NewText + Source[edit.Range.End..]).ShouldBe(changed);
    }

    [Theory]
    [InlineData(5, 1, "x")]
    [InlineData(4, 4, "x")]
    [InlineData(0, 1, "\uFFFC")]
    public void EditOfWhatWasMade_IsNone(int start, int length, string text) => Map.Locate(new TextEdit(new(start, length), text)).ShouldBeNull();
}
