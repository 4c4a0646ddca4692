namespace PolicyKit.Proof.Search;

/// <summary>As what a literal takes values.</summary>
internal enum ValueSort
{
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A moment, in seconds since 1970.</summary>
    Moment,

    /// <summary>An IP address.</summary>
    Network,
}
