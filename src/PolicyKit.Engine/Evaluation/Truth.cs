namespace PolicyKit.Evaluation;

/// <summary>
/// Whether something holds. Unknown stands between no and yes, so that "and" is the lesser and "or" the greater one.
/// </summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}
