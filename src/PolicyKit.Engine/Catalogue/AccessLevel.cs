namespace PolicyKit.Catalogue;

/// <summary>
/// What an action does to what it touches (AWS: "Actions table", access level). An action may have several: one that tags also
/// writes.
/// </summary>
[Flags]
internal enum AccessLevel
{
    None = 0,
    List = 1,
    Read = 2,
    Write = 4,
    Tagging = 8,
    PermissionsManagement = 16,
}
