namespace PolicyKit.Building;

/// <summary>Which element of a statement names what the statement is not about.</summary>
internal enum StatementExclusion
{
    None,
    NotAction,
    NotResource,
}
