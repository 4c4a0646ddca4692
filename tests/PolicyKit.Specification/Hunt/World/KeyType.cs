namespace PolicyKit.Specification.Hunt.World;

/// <summary>The family of operators that fits a condition key.</summary>
internal enum KeyType
{
    Text,
    Arn,
    Number,
    Date,
    Bool,
    Binary,
    Address,
}
