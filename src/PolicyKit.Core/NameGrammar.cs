namespace PolicyKit;

/// <summary>Which characters a variable part of an ARN may hold, wildcards and policy variables aside.</summary>
public enum NameGrammar
{
    /// <summary>No <c>/</c>, no <c>:</c>, no control character.</summary>
    Segment,

    /// <summary>As <see cref="Segment"/>, but <c>/</c> is allowed: user and role names with their path.</summary>
    Path,

    /// <summary>
    /// Letters, digits, <c>.</c>, <c>_</c> and <c>-</c>. Upper case and <c>_</c> are legal in buckets made before March 2018
    /// (AWS: "General purpose bucket naming rules").
    /// </summary>
    BucketName,

    /// <summary>Anything but control characters.</summary>
    ObjectKey,
}
