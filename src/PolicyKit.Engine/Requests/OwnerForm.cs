namespace PolicyKit.Requests;

/// <summary>Where in the value of a condition key its owner stands.</summary>
internal enum OwnerForm
{
    /// <summary>The whole value is an id that nobody else has.</summary>
    Id,

    /// <summary>The whole value is the number of an account.</summary>
    Account,

    /// <summary>The account in an ARN; where there is none, the whole ARN, or a bucket's name.</summary>
    Arn,

    /// <summary>The organization, up to the first slash.</summary>
    Path,

    /// <summary>The id of a user or role, up to the colon.</summary>
    UserId,
}
