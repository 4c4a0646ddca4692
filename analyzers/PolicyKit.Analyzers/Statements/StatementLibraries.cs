using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

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

    /// <summary>What a creation says of a statement; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        MayBeStatement(made)
            ? CdkStatements.Read(made, model, cancellation) ?? SdkStatements.Read(made, model, cancellation)
                ?? PulumiStatements.Read(made, model, cancellation) ?? PermissionStatements.Read(made, model, cancellation)
            : null;

    /// <summary>By the name, where one is written: asking for the type of every object would cost more than all else.</summary>
    private static bool MayBeStatement(BaseObjectCreationExpressionSyntax made) => made is not ObjectCreationExpressionSyntax { Type: var type }
        || MayBeIn(type.ToString());
}
