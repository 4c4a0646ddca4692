namespace PolicyKit.Conditions;

/// <summary>How an operator compares one value of the request with one of the policy, its negation left off.</summary>
internal enum ConditionComparison
{
    /// <summary>IAM has no such operator.</summary>
    Unknown,
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    ArnLike,
    NumericEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    Null,
}
