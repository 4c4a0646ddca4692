namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// The one rule by which AWS's names become names in C#. The generator writes members by it and the analyzer reads them back.
/// <list type="bullet">
/// <item>A service is the class of its prefix, with the capitals of AWS's own name for it: <c>cloudfront</c> is
/// <c>CloudFront</c>, <c>iam</c> is <c>Iam</c>.</item>
/// <item>An action keeps its name; a small first letter becomes a capital, and punctuation is dropped.</item>
/// <item>A resource type is a method, and the class <c>...Arn</c>: <c>distribution-tenant</c> is <c>DistributionTenant</c>
/// and <c>DistributionTenantArn</c>. Run-on names are parted by the service's own <see cref="Vocabulary"/>. A last word
/// <c>arn</c> is dropped.</item>
/// <item>A resource type inside another is also a method of that one: its last words, those the two do not share, in the plural:
/// <c>Bucket(...).Objects(...)</c>.</item>
/// <item>A condition key is the member of its name without the service's prefix; foreign prefixes stay. A variable end is a
/// parameter: <c>aws:RequestTag/${TagKey}</c> is <c>RequestTag(tagKey)</c>.</item>
/// <item>The resource types of an action that requires several have an interface in common: <c>I</c>, the first such action,
/// <c>Resource</c>.</item>
/// <item>A name that C# or PolicyKit needs itself, or that the service has already given, gets the suffix <c>Action</c>,
/// <c>Resource</c> or <c>Key</c>; where that is taken too, a number from 2.</item>
/// </list>
/// </summary>
internal static class MemberNames
{
    public const string ArnSuffix = "Arn";
    public const string EverythingClass = "EverythingResource";
    public const string KeysClass = "Keys";
    public const string Like = "Like";
    private static readonly char[] PrefixSeparators = ['-', '.'];

    /// <summary>Names no generated member may take: those of object, of the ARN classes, and of what every service has.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
    [
        "All", "Equals", "Everything", EverythingClass, "Finalize", "GetHashCode", "GetType", "Head", "In", "IsExact", KeysClass,
        Like, "List", "Matching", "MemberwiseClone", "Part", "PermissionsManagement", "Permit", "Read", "ReferenceEquals", "Service",
        "Tagging", "Tail", "ToString", "Type", "Whole",
        "Write",
    ];

    /// <summary>The class of a service.</summary>
    public static string Class(string prefix, string displayName)
    {
        string[] names = displayName.Split(' ', '-', '(', ')', ',', '/');
        Vocabulary vocabulary = Vocabulary.Of(string.Join(" ", names.Select(name => name.ToLowerInvariant())));
        IEnumerable<string> words = prefix.Split(PrefixSeparators, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(piece => Cased(piece, names) is null && ServiceWords.Find(piece) is null ? vocabulary.Split(piece) : [piece])
            .Select(word => ServiceWords.Find(word) ?? Cased(word, names) ?? word);
        return Words.Pascal(words);
    }

    /// <summary>The member of an action, before collisions are settled.</summary>
    public static string Action(string name)
    {
        string[] pieces = name.Split(['-', '_', '.', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(pieces.Select(piece => char.ToUpperInvariant(piece[0]) + piece.Substring(1)));
    }

    /// <summary>The words of a resource type's method.</summary>
    public static List<string> Resource(string name, Vocabulary vocabulary)
    {
        List<string> words = vocabulary.Split(name);
        int last = words.Count - 1;
        if (last > 0 && string.Equals(words[last], ArnSuffix, StringComparison.OrdinalIgnoreCase)) words.RemoveAt(last);
        return words;
    }

    /// <summary>
    /// The method by which a parent resource reaches a child: the words they do not share, the last in the plural.
    /// </summary>
    public static string Child(List<string> parent, List<string> child)
    {
        int shared = 0;
        while (shared < parent.Count && shared < child.Count - 1 && AreEqual(parent[shared], child[shared])) shared++;
        List<string> rest = child.GetRange(shared, child.Count - shared);
        rest[rest.Count - 1] = Words.Plural(rest[rest.Count - 1]);
        return Words.Pascal(rest);
    }

    /// <summary>The member of a condition key, before collisions are settled.</summary>
    public static string Key(string service, ConditionKeyDefinition key, Vocabulary vocabulary)
    {
        string name = key.Name;
        bool isOwn = name.StartsWith(service + ":", StringComparison.OrdinalIgnoreCase);
        if (key.IsTemplate && key.Tokens[key.Tokens.Count - 1].IsPlaceholder) name = name.Substring(0, name.LastIndexOf('$'));
        return Words.Pascal(vocabulary.Split(isOwn ? name.Substring(service.Length + 1) : name));
    }

    private static string? Cased(string word, string[] names) =>
        names.FirstOrDefault(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));

    private static bool AreEqual(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
