namespace PolicyKit.Model;

/// <summary>How AWS counts the size of a policy document.</summary>
public enum QuotaUnit
{
    /// <summary>Characters, white space not counted.</summary>
    CharactersWithoutWhiteSpace,

    /// <summary>Characters, white space counted as it is sent.</summary>
    Characters,

    /// <summary>Bytes in UTF-8, white space counted.</summary>
    Bytes,
}
