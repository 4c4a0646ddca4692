namespace PolicyKit.Json;

internal enum JsonKind : byte
{
    /// <summary>A value that should be there and is not; the reader has reported it.</summary>
    Missing,

    /// <summary>A hole: a value that the host could not see.</summary>
    Unknown,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
