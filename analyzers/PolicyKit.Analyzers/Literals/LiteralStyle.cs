namespace PolicyKit.Analyzers.Literals;

/// <summary>How one literal is written, which is all that is needed to write more text of the same kind.</summary>
internal sealed class LiteralStyle
{
    public LiteralStyle(LiteralForm form, int quotes = 1, int dollars = 0, string indent = "", string lineBreak = "\n")
    {
        Form = form;
        Quotes = quotes;
        Dollars = dollars;
        Indent = indent;
        LineBreak = lineBreak;
    }

    public LiteralForm Form { get; }

    /// <summary>The number of quotes in the delimiter.</summary>
    public int Quotes { get; }

    /// <summary>The number of <c>$</c>; zero when the literal is not interpolated.</summary>
    public int Dollars { get; }

    /// <summary>The white space that a multi-line raw literal takes away from each line.</summary>
    public string Indent { get; }

    /// <summary>The line break of this source.</summary>
    public string LineBreak { get; }

    public bool IsInterpolated => Dollars > 0;

    public bool IsRaw => Form is LiteralForm.RawSingleLine or LiteralForm.RawMultiLine;

    /// <summary>Whether text can move from a literal of one style to one of the other as it is written.</summary>
    public bool WritesLike(LiteralStyle other) => Form == other.Form && Quotes == other.Quotes && Dollars == other.Dollars;

    /// <summary>What opens a literal of this style on one line.</summary>
    public string Open => new string('$', Dollars) + (Form == LiteralForm.Verbatim ? "@" : "") + Close;

    /// <summary>What closes it.</summary>
    public string Close => new('"', Quotes);
}
