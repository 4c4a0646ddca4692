using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Values;

/// <summary>Tells lists by their types.</summary>
internal static class Lists
{
    /// <summary>A sequence of any kind, and no text.</summary>
    public static bool Is(ITypeSymbol type) => type is IArrayTypeSymbol
        || type.SpecialType != SpecialType.System_String && type is INamedTypeSymbol named && (IsSequence(named) || named.AllInterfaces.Any(IsSequence));

    private static bool IsSequence(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
