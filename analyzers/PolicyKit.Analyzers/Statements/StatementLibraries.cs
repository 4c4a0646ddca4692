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

    // By the name, where one is written: asking for the type of every object would cost more than all else.
    private static readonly HashSet<string> TypeNames = new(Types.Keys.Select(static name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    private static readonly string[] Words = ["Statement", "Permission", .. TypeNames.Where(static name => name.IndexOf("Permission", StringComparison.Ordinal) < 0), .. Methods.Keys];

    /// <summary>Whether the compilation knows one of them.</summary>
    public static bool AnyIn(Compilation compilation) =>
        Types.Keys.Any(type => !compilation.GetTypesByMetadataName(type).IsEmpty);

    /// <summary>Whether a file may make a statement, by its text.</summary>
    public static bool MayBeIn(string file) => WordSearch.HasAny(file, Words);

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
