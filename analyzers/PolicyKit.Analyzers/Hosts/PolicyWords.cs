namespace PolicyKit.Analyzers.Hosts;

/// <summary>The two words that no policy lacks, as far as a text was seen to have them.</summary>
[Flags]
internal enum PolicyWords
{
    None = 0,
    Statement = 1,
    Effect = 2,
    Both = Statement | Effect,
}
