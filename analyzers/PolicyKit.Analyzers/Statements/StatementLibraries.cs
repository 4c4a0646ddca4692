using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The libraries with types for statements, known by the full names of the types.</summary>
internal static class StatementLibraries
{
    /// <summary>Whether the compilation knows one of them.</summary>
    public static bool AnyIn(Compilation compilation) =>
        !compilation.GetTypesByMetadataName(CdkNames.Statement).IsEmpty
        || !compilation.GetTypesByMetadataName(SdkNames.Statement).IsEmpty
        || !compilation.GetTypesByMetadataName(PulumiNames.Input).IsEmpty
        || !compilation.GetTypesByMetadataName(PulumiNames.Plain).IsEmpty;

    /// <summary>What a creation says of a statement; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        MayBeStatement(made)
            ? CdkStatements.Read(made, model, cancellation) ?? SdkStatements.Read(made, model, cancellation)
                ?? PulumiStatements.Read(made, model, cancellation)
            : null;

    /// <summary>By the name, where one is written: asking for the type of every object would cost more than all else.</summary>
    private static bool MayBeStatement(BaseObjectCreationExpressionSyntax made) => made is not ObjectCreationExpressionSyntax { Type: var type }
        || type.ToString().IndexOf("Statement", StringComparison.Ordinal) >= 0;
}
