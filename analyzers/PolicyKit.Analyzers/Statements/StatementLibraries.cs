using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The libraries with types for statements, known by the full names of the types.</summary>
internal static class StatementLibraries
{
    /// <summary>What stands in the name of every such type.</summary>
    private static readonly string[] Words = ["Statement", "Permission"];

    private static readonly string[] Types =
    [
        CdkNames.Statement, SdkNames.Statement, PulumiNames.Input, PulumiNames.Plain,
        PermissionStatements.Function, PermissionStatements.CdkFunction, PermissionStatements.Queue, PermissionStatements.Topic,
    ];

    /// <summary>Whether the compilation knows one of them.</summary>
    public static bool AnyIn(Compilation compilation) =>
        Array.Exists(Types, type => !compilation.GetTypesByMetadataName(type).IsEmpty);

    /// <summary>Whether a file may make a statement, by its text.</summary>
    public static bool MayBeIn(string file) => WordSearch.HasAny(file, Words);

    /// <summary>Whether a creation may make a statement, by its name where one is written: asking for the type of every object would cost more than all else.</summary>
    public static bool MayMake(BaseObjectCreationExpressionSyntax made) => made is not ObjectCreationExpressionSyntax { Type: var type }
        || MayBeIn(type.ToString());

    /// <summary>What a creation says of a statement; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, Reading reading) => MadeObject.TypeOf(made, reading) switch
    {
        CdkNames.Statement => CdkStatements.Read(made, reading),
        SdkNames.Statement => SdkStatements.Read(made, reading),
        PulumiNames.Input or PulumiNames.Plain => PulumiStatements.Read(made, reading),
        PermissionStatements.Function or PermissionStatements.CdkFunction or PermissionStatements.Queue or PermissionStatements.Topic =>
            PermissionStatements.Read(made, reading),
        _ => null,
    };
}
