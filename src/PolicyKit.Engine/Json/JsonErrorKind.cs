namespace PolicyKit.Json;

internal enum JsonErrorKind
{
    /// <summary>The text breaks JSON's grammar.</summary>
    Syntax,

    /// <summary>A member's name stands twice in one object: legal JSON, refused by IAM.</summary>
    DuplicateName,

    /// <summary>A string holds half of a surrogate pair, which no encoding can carry.</summary>
    LoneSurrogate,

    /// <summary>Objects and arrays are nested deeper than <see cref="JsonReader.MaxDepth"/>; the inner part was passed over.</summary>
    Depth,
}
