using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The types and methods of libraries that make statements, known by their full names.</summary>
internal static class StatementLibraries
{
    private static readonly Dictionary<string, Func<BaseObjectCreationExpressionSyntax, Reading, StatementParts?>> Types = new(StringComparer.Ordinal)
    {
        [CdkNames.Statement] = CdkStatements.Read,
        [SdkNames.Statement] = SdkStatements.Read,
        [PulumiNames.Input] = PulumiStatements.Read,
        [PulumiNames.Plain] = PulumiStatements.Read,
        [PermissionStatements.Function] = PermissionStatements.Read,
        [PermissionStatements.CdkFunction] = PermissionStatements.Read,
        [PermissionStatements.Queue] = PermissionStatements.Read,
        [PermissionStatements.Topic] = PermissionStatements.Read,
        [CdkGrants.Role] = CdkGrants.ReadRole,
        [CdkGrants.OnPrincipal] = CdkGrants.ReadGrant,
        [CdkGrants.OnResource] = CdkGrants.ReadGrant,
        [CdkGrants.OnBoth] = CdkGrants.ReadGrant,
        [CdkGrants.Task] = CdkGrants.ReadTask,
        [CdkGrants.Permission] = CdkGrants.ReadPermission,
        [PublicGrants.UrlOptions] = PublicGrants.ReadUrl,
        [PublicGrants.UrlProperties] = PublicGrants.ReadUrl,
        [PublicGrants.CfnUrl] = PublicGrants.ReadUrl,
        [PublicGrants.UrlRequest] = PublicGrants.ReadUrl,
        [PublicGrants.Bucket] = PublicGrants.ReadBucket,
    };

    private static readonly Dictionary<string, Func<InvocationExpressionSyntax, Reading, StatementParts?>> Methods = new(StringComparer.Ordinal)
    {
        [JsonStatements.Method] = JsonStatements.Read,
        [PublicGrants.Method] = PublicGrants.ReadCall,
    };

    private static readonly string[] Common = ["Statement", "Permission", "FunctionUrl", "Grant"];

    // By the name, where one is written: asking for the type of every object would cost more than all else.
    private static readonly HashSet<string> TypeNames = new(Types.Keys.Select(static name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>One of these stands in each file that makes a statement by what the compilation knows; none where it knows nothing of the kind.</summary>
    public static string[] WordsIn(Compilation compilation)
    {
        var words = new HashSet<string>(Types.Keys.Where(type => !compilation.GetTypesByMetadataName(type).IsEmpty).Select(WordOf), StringComparer.Ordinal);
        if (!compilation.GetTypesByMetadataName(CdkNames.Statement).IsEmpty) words.UnionWith(Methods.Keys);
        return [.. words];
    }

    /// <summary>A word that stands in the name of a type, and that several have in common: each is looked for in every file.</summary>
    private static string WordOf(string type) => Array.Find(Common, type.Contains) ?? type.Substring(type.LastIndexOf('.') + 1);

    /// <summary>Whether a node may make a statement, by the names in it.</summary>
    public static bool MayMake(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax made => TypeNames.Contains(PolicySink.NameOf(made.Type)),
        ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax call => Methods.ContainsKey(PolicySink.NameOf(call.Expression)),
        _ => false,
    };

    /// <summary>What a creation or a call says of a statement; null where it makes none.</summary>
    public static StatementParts? Read(ExpressionSyntax made, Reading reading) => made switch
    {
        BaseObjectCreationExpressionSyntax created when MadeObject.TypeOf(created, reading) is { } type && Types.TryGetValue(type, out var read) => read(created, reading),
        InvocationExpressionSyntax call when Methods.TryGetValue(PolicySink.NameOf(call.Expression), out var read) => read(call, reading),
        _ => null,
    };
}
