namespace PolicyKit.Model;

/// <summary>What a statement does with the requests it matches.</summary>
public enum Effect
{
    /// <summary>It allows them, unless another statement denies them.</summary>
    Allow,

    /// <summary>It denies them, whatever another statement says.</summary>
    Deny,
}
