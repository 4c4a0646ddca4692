namespace PolicyKit.Building;

/// <summary>How the statements of a resource's policy name the resource that carries it.</summary>
internal enum ResourceWriting
{
    /// <summary>By its ARN.</summary>
    Arn,

    /// <summary>By <c>*</c>, which means the carrier alone.</summary>
    Star,

    /// <summary>Not at all: the service refuses the element.</summary>
    Absent,
}
