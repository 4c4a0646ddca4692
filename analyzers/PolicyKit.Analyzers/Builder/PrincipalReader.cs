using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads whom a statement of the builder is about: what <c>For</c> is given right behind it.</summary>
internal static class PrincipalReader
{
    private const string For = "For";
    private const string ForAllExcept = "ForAllExcept";

    /// <summary>Whether a call says whom the statement before it is about.</summary>
    public static bool Says(IInvocationOperation call) => call.TargetMethod.Name is For or ForAllExcept;

    /// <summary>The principals, by type; those that are not known are holes.</summary>
    /// <param name="statement">The call that begins the statement.</param>
    public static IReadOnlyList<PrincipalModel> ReadAll(IInvocationOperation statement)
    {
        if (statement is { TargetMethod.Name: TrustStatements.AllowWebIdentity, Arguments: [_, var provider] })
            return Models([OfProvider(provider.Value)], isNegated: false, statement.Syntax);
        if (statement.Parent is not IInvocationOperation call || !Says(call)) return [];
        return Models(
            call.Arguments.SelectMany(argument => PermissionReader.Elements(argument.Value)).Select(Read), call.TargetMethod.Name == ForAllExcept, call.Syntax);
    }

    private static IReadOnlyList<PrincipalModel> Models(IEnumerable<(string Type, BuiltText Text)?> principals, bool isNegated, SyntaxNode source)
    {
        (string Type, BuiltText Text)?[] all = [.. principals];
        bool isComplete = Array.TrueForAll(all, one => one is { Text: var text } && text.ToPolicyText().IsKnown);
        var origin = new Origin(default, source);
        return
        [
            .. all.OfType<(string Type, BuiltText Text)>().GroupBy(one => one.Type, StringComparer.Ordinal).Select(group => new PrincipalModel(
                group.Key, new ValueList([.. group.Select(one => one.Text.ToPolicyText())], isNegated, isComplete, isArray: true, origin))),
        ];
    }

    private static (string Type, BuiltText Text)? Read(IOperation principal) => DeclaredValue.Steps(principal).Select(Written).FirstOrDefault(static one => one is not null);

    private static (string Type, BuiltText Text)? Written(IOperation principal)
    {
        SyntaxNode source = principal.Syntax;
        switch (principal)
        {
            case IConversionOperation conversion:
                return Written(conversion.Operand);
            case IPropertyReferenceOperation { Property: { Name: "Anyone", IsStatic: true } }:
                return ("*", new BuiltText("*", source));
            case IPropertyReferenceOperation { Property.Name: "Principal", Instance: { } provider } when BuilderTypes.Is(provider.Type, "OidcProvider"):
                return OfProvider(provider);
            case IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type, Name: var name }, Arguments: [var argument] } when BuilderTypes.Is(type, "Principal"):
                return OfFactory(name, argument.Value, source);
            case IInvocationOperation { TargetMethod: { Name: "Unchecked", ContainingType: var type }, Arguments: [var kind, var value] } when BuilderTypes.Is(type, "Principal"):
                return kind.Value.ConstantValue is { HasValue: true, Value: string text } ? (text, BuiltText.OfConstant(value.Value)) : null;
            default:
                return null;
        }
    }

    private static (string Type, BuiltText Text)? OfFactory(string name, IOperation value, SyntaxNode source) => name switch
    {
        "Account" => ("AWS", new BuiltText($"arn:aws:iam::{Constant(value)}:root", source)),
        "Arn" => ("AWS", new BuiltText(ArnReader.Read(value).Text, source)),
        "Service" => ("Service", new BuiltText(Constant(value), source)),
        "Federated" => ("Federated", new BuiltText(BuilderTypes.IsArn(value.Type) ? ArnReader.Read(value).Text : Constant(value), source)),
        "CanonicalUser" => ("CanonicalUser", new BuiltText(Constant(value), source)),
        _ => null,
    };

    private static (string Type, BuiltText Text)? OfProvider(IOperation provider) => ProviderReader.HostOf(provider) is { } host
        ? ("Federated", new BuiltText($"arn:aws:iam::{LiteralMap.Hole}:oidc-provider/{host}", provider.Syntax))
        : null;

    /// <summary>A constant, also one that becomes an account; a hole for anything else.</summary>
    private static string Constant(IOperation value) => value is IConversionOperation conversion ? Constant(conversion.Operand) : BuiltText.OfConstant(value).Text;
}
