using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads the permissions among the arguments of <c>Allow</c> and <c>Deny</c>.</summary>
internal static class PermissionReader
{
    public static IReadOnlyList<BuiltPermission> ReadAll(IInvocationOperation call)
    {
        var found = new List<BuiltPermission>();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            foreach (IOperation value in Elements(argument.Value))
            {
                if (value is IInvocationOperation { TargetMethod.Name: "On", Instance: { } joint } on && BuilderTypes.IsJoint(joint.Type))
                    found.AddRange(ReadJoint(on, joint));
                else if (BuilderTypes.Is(value.Type, "Permission") && Read(value) is { } permission)
                    found.Add(permission);
            }
        }
        return found;
    }

    /// <summary>What an argument holds, which may be any number of a list of them.</summary>
    public static IEnumerable<IOperation> Elements(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        IConversionOperation { OperatorMethod: null } conversion => Elements(conversion.Operand),
        _ => [value],
    };

    private static BuiltPermission? Read(IOperation value) =>
        DeclaredValue.Steps(value).Select(ReadWritten).FirstOrDefault(static permission => permission is not null);

    private static BuiltPermission? ReadWritten(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Instance: null } unscoped => ReadUnscoped(unscoped),
        IPropertyReferenceOperation { Instance: { } arn } member => ReadMember(member, arn),
        IInvocationOperation { TargetMethod.Name: "Matching", Instance: { } everything, Arguments: [var pattern] } call =>
            ReadMatching(call, everything, pattern.Value),
        IInvocationOperation { TargetMethod.Name: "Unchecked", Arguments: [var action, var resource] } => new BuiltPermission(
            BuiltText.OfConstant(action.Value), BuiltText.OfConstant(resource.Value)),
        _ => null,
    };

    /// <summary>An action that takes no resource type.</summary>
    private static BuiltPermission? ReadUnscoped(IPropertyReferenceOperation member) =>
        ActionOf(member.Property.ContainingType, member.Property.Name) is { } action
            ? new BuiltPermission(new BuiltText(action, NameOf(member.Syntax)), new BuiltText("*", member.Syntax))
            : null;

    private static BuiltPermission? ReadMember(IPropertyReferenceOperation member, IOperation arn) =>
        ActionOf(arn.Type, member.Property.Name) is { } action
            ? new BuiltPermission(new BuiltText(action, NameOf(member.Syntax)), ArnReader.Read(arn))
            : null;

    private static BuiltPermission? ReadMatching(IInvocationOperation call, IOperation everything, IOperation pattern)
    {
        if (BuilderTypes.SurfaceOf(everything.Type) is not { } service || pattern.ConstantValue is not { Value: string text })
            return null;
        var action = new BuiltText(service.Service.Prefix + ":" + text, pattern.Syntax);
        return new BuiltPermission(action, ArnReader.Read(everything));
    }

    /// <summary>One action on several resources: <c>Ec2.RunInstances.On(image, subnet)</c>.</summary>
    private static IEnumerable<BuiltPermission> ReadJoint(IInvocationOperation call, IOperation joint)
    {
        if (joint is not IPropertyReferenceOperation { Instance: null } member
            || ActionOf(member.Property.ContainingType, member.Property.Name) is not { } action)
            return [];
        var name = new BuiltText(action, NameOf(member.Syntax));
        return call.Arguments.SelectMany(argument => Elements(argument.Value))
            .Select(arn => new BuiltPermission(name, ArnReader.Read(arn is IConversionOperation up ? up.Operand : arn)));
    }

    private static string? ActionOf(ITypeSymbol? type, string member)
    {
        if (BuilderTypes.SurfaceOf(type) is not { } service)
            return null;
        return member == "All" && BuilderTypes.IsArn(type) ? service.Service.Prefix + ":*" : service.ActionOf(member)?.FullName;
    }

    private static SyntaxNode NameOf(SyntaxNode member) => member is MemberAccessExpressionSyntax access ? access.Name : member;
}
