using PolicyKit.Catalogue;

namespace PolicyKit.Rules.Breadth;

/// <summary>Which actions do harm when they may be used on everything: those that change something, and those that read stored data.</summary>
internal static class DataAccess
{
    private static readonly HashSet<string> Reads = new(StringComparer.Ordinal)
    {
        "s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTorrent", "s3:GetObjectVersionTorrent", "s3:GetDataAccess",
    };

    public static bool ChangesOrReadsData(ActionDefinition action) =>
        (action.AccessLevels & (AccessLevel.Write | AccessLevel.PermissionsManagement | AccessLevel.Tagging)) != 0 || Reads.Contains(action.FullName);
}
