using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>Finds the parts of credentials that one operation hands to a library.</summary>
internal static class KeyValues
{
    public static IReadOnlyList<KeyValue> Of(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } created => OfCreation(created, constructor),
        IInvocationOperation call => OfCall(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } set
            when set.Parent is not IObjectOrCollectionInitializerOperation => OfAssignment(set),
        _ => [],
    };

    private static List<KeyValue> OfCreation(IObjectCreationOperation created, IMethodSymbol constructor)
    {
        var found = new List<KeyValue>();
        if (!CredentialLibraries.TakesKeys(constructor.ContainingType))
            return found;
        AddArguments(found, created.Arguments);
        if (created.Initializer is null)
            return found;
        foreach (IOperation initializer in created.Initializer.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation assignment)
                found.AddRange(OfAssignment(assignment));
        }
        return found;
    }

    private static List<KeyValue> OfCall(IInvocationOperation call)
    {
        var found = new List<KeyValue>();
        IMethodSymbol method = call.TargetMethod;
        if (EnvironmentVariables.IsSet(method))
        {
            AddVariable(found, call.Arguments);
            return found;
        }
        if (!CredentialLibraries.TakesKeys(method.ContainingType))
            return found;
        AddArguments(found, call.Arguments);
        // A fluent setter is named like what it sets: host.SecretKey("...").
        CredentialPart part = CredentialNames.PartOf(method.Name);
        if (found.Count == 0 && part != CredentialPart.None && call.Arguments.Length == 1 && IsString(call.Arguments[0].Value))
            found.Add(new KeyValue(part, call.Arguments[0].Value));
        return found;
    }

    private static IReadOnlyList<KeyValue> OfAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property })
            return [];
        CredentialPart part = CredentialNames.PartOf(property.Name);
        return part != CredentialPart.None && CredentialLibraries.TakesKeys(property.ContainingType)
            ? [new KeyValue(part, assignment.Value)]
            : [];
    }

    private static void AddArguments(List<KeyValue> found, IEnumerable<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.Explicit
                || argument.Parameter is not { Type.SpecialType: SpecialType.System_String } parameter)
            {
                continue;
            }
            CredentialPart part = CredentialNames.PartOf(parameter.Name);
            if (part != CredentialPart.None)
                found.Add(new KeyValue(part, argument.Value));
        }
    }

    private static void AddVariable(List<KeyValue> found, IReadOnlyList<IArgumentOperation> arguments)
    {
        IOperation? name = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        IOperation? value = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value;
        if (name is null || value is null || KnownText.Of(name) is not { } variable)
            return;
        CredentialPart part = CredentialNames.PartOfEnvironmentVariable(variable);
        if (part != CredentialPart.None)
            found.Add(new KeyValue(part, value));
    }

    private static bool IsString(IOperation value) => value.Type?.SpecialType == SpecialType.System_String;
}
