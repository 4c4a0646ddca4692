using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>What a value is called: its symbol, setting or environment variable, and what a variable is set from.</summary>
internal static class ValueNames
{
    public static IEnumerable<string> Of(IOperation value)
    {
        value = KnownText.Unwrapped(value);
        if (value is ICoalesceOperation coalesce)
            value = KnownText.Unwrapped(coalesce.Value);
        return value switch
        {
            ILocalReferenceOperation local => OfLocal(local),
            _ => OfOne(value) is { } name ? [name] : [],
        };
    }

    private static IEnumerable<string> OfLocal(ILocalReferenceOperation reference)
    {
        yield return reference.Local.Name;
        if (reference.SemanticModel is { } model
            && reference.Local.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            && model.GetOperation(initial) is { } operation
            && OfOne(KnownText.Unwrapped(operation)) is { } name)
        {
            yield return name;
        }
    }

    private static string? OfOne(IOperation value) => value switch
    {
        IFieldReferenceOperation field => field.Field.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key, ..] } => KnownText.Of(key.Value),
        IPropertyReferenceOperation property => property.Property.Name,
        IInvocationOperation call when IsLookup(call.TargetMethod) => OfLookup(call),
        ICoalesceOperation coalesce => OfOne(KnownText.Unwrapped(coalesce.Value)),
        _ => null,
    };

    private static string? OfLookup(IInvocationOperation call)
    {
        int key = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        return call.Arguments.Length > key ? KnownText.Of(call.Arguments[key].Value) : null;
    }

    /// <summary>Methods that give a setting of a name: of the environment, of a configuration, of a store of secrets.</summary>
    private static bool IsLookup(IMethodSymbol method) =>
        method.Name is "GetEnvironmentVariable" or "GetValue" or "GetSetting" or "GetConnectionString" or "GetSecret";
}
