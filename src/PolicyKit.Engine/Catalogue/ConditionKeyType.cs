namespace PolicyKit.Catalogue;

/// <summary>The type of a condition key's values, which decides the operators that fit it.</summary>
internal enum ConditionKeyType
{
    String,
    Arn,
    Bool,
    Numeric,
    Date,
    IpAddress,
    Binary,
}
