namespace PolicyKit.Catalogue;

/// <summary>
/// The words of the catalogue's text. A file is lines of fields parted by tabs; a list is parted by commas, <c>-</c> where empty:
/// <code>
/// service   s3         Amazon S3
/// key       s3:prefix  String
/// resource  bucket     s3:::${BucketName}   aws:ResourceTag/${TagKey}      (several forms are parted by a space)
/// actions   Read       object*,accesspoint  s3:prefix                      (* is required; several levels: Tagging+Write)
///           GetObject                       (a tab, a name: what the line above says holds for it)
///           GetOld     2026-09-26           (the data of that day listed it no longer: it is obsolete)
/// </code>
/// Lines of one kind are sorted in ordinal order, so that equal data is equal bytes and a change of AWS is a short diff.
/// </summary>
internal static class CatalogueFormat
{
    public const string Service = "service";
    public const string Key = "key";
    public const string Resource = "resource";
    public const string Actions = "actions";
    public const string Source = "source";
    public const string Date = "date";
    public const string Known = "known";

    public const char Field = '\t';
    public const char Item = ',';
    public const char Level = '+';
    public const char Form = ' ';
    public const char Required = '*';
    public const string None = "-";
    public const string ArrayOf = "ArrayOf";

    /// <summary>The file that says where the data comes from and names every service.</summary>
    public const string IndexFile = "catalogue.txt";

    /// <summary>The prefix, and the file, of the condition keys that every service supports.</summary>
    public const string GlobalPrefix = "aws";

    public const string Extension = ".txt";

    /// <summary>The types of a condition key by the word for one value of it.</summary>
    public static IReadOnlyDictionary<string, ConditionKeyType> KeyTypes { get; } =
        new Dictionary<string, ConditionKeyType>(StringComparer.Ordinal)
        {
            ["String"] = ConditionKeyType.String,
            ["ARN"] = ConditionKeyType.Arn,
            ["Bool"] = ConditionKeyType.Bool,
            ["Numeric"] = ConditionKeyType.Numeric,
            ["Date"] = ConditionKeyType.Date,
            ["IPAddress"] = ConditionKeyType.IpAddress,
            ["Binary"] = ConditionKeyType.Binary,
        };

    /// <summary>The access levels by their words, in the order in which they are written.</summary>
    public static IReadOnlyDictionary<string, AccessLevel> AccessLevels { get; } =
        new Dictionary<string, AccessLevel>(StringComparer.Ordinal)
        {
            ["List"] = AccessLevel.List,
            ["Read"] = AccessLevel.Read,
            ["Tagging"] = AccessLevel.Tagging,
            ["PermissionsManagement"] = AccessLevel.PermissionsManagement,
            ["Write"] = AccessLevel.Write,
        };

    /// <summary>The items of a list field.</summary>
    public static string[] Items(string list) => list == None ? [] : list.Split(Item);
}
