namespace PolicyKit.Evaluation;

/// <summary>How a value of the request compares with the values of a condition.</summary>
internal enum ValueTest
{
    /// <summary>It passes for none.</summary>
    No,

    /// <summary>It, or what it is compared with, is no value of the operator's kind.</summary>
    Invalid,

    /// <summary>It passes for one.</summary>
    Yes,
}
