using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads the conditions of a statement of the builder: what <c>When</c> is given right behind it.</summary>
internal static class ConditionReader
{
    public const string When = "When";

    private const string IfExists = "IfExists";

    /// <summary>The conditions, null for each that is not known.</summary>
    /// <param name="statement">The call of <c>Allow</c> or <c>Deny</c>.</param>
    public static IEnumerable<ConditionModel?> ReadAll(IInvocationOperation statement)
    {
        foreach (IInvocationOperation call in BuilderChain.Following(statement))
        {
            if (call.TargetMethod.Name != When) continue;
            foreach (IArgumentOperation argument in call.Arguments)
            {
                foreach (IOperation condition in PermissionReader.Elements(argument.Value)) yield return Read(condition);
            }
        }
    }

    private static ConditionModel? Read(IOperation condition) => condition switch
    {
        IPropertyReferenceOperation { Instance: { } key } member => ReadMember(member, key),
        IInvocationOperation { Instance: { } key } call => ReadTest(call, key),
        IInvocationOperation { TargetMethod.Name: "Unchecked", Arguments: [var @operator, var key, var values] } call =>
            Model(
            call, BuiltText.OfConstant(@operator.Value), BuiltText.OfConstant(key.Value),
            PermissionReader.Elements(values.Value).Select(BuiltText.OfConstant)),
        _ => null,
    };

    /// <summary>What a member says without values: that it is true, or there at all.</summary>
    private static ConditionModel? ReadMember(IPropertyReferenceOperation member, IOperation key)
    {
        (string quantifier, string single) = OperatorMembers.Parse(member.Property.Name);
        (string Operator, string Value)? test = single switch
        {
            "Exists" => ("Null", "false"),
            "IsAbsent" => ("Null", "true"),
            "IsTrue" => ("Bool", "true"),
            "IsFalse" => ("Bool", "false"),
            _ => null,
        };
        if (test is not { } said) return null;
        return ReadKey(key) is var (text, suffix)
            ? Model(member, new BuiltText(quantifier + said.Operator + suffix, member.Syntax), text, [new BuiltText(said.Value, member.Syntax)])
            : null;
    }

    private static ConditionModel? ReadTest(IInvocationOperation call, IOperation key) =>
        TypeOf(call.TargetMethod.ContainingType) is { } type
        && OperatorMembers.OperatorOf(type, call.TargetMethod.Name) is { } @operator
        && ReadKey(key) is var (text, suffix)
            ? Model(
                call, new BuiltText(@operator + suffix, call.Syntax), text,
                call.Arguments.SelectMany(argument => PermissionReader.Elements(argument.Value)).Select(value => ReadValue(value, type)))
            : null;

    /// <summary>The type of key that members of a class are for, as <c>StringSetOperators</c> is for texts.</summary>
    private static ConditionKeyType? TypeOf(INamedTypeSymbol type)
    {
        string name = type.Name.Replace("Operators", "").Replace("Set", "");
        return type.ContainingNamespace.Name == "Building" && Enum.TryParse(name, out ConditionKeyType found) ? found : null;
    }

    /// <summary>The key's name, and what is to stand behind the operator.</summary>
    private static (BuiltText Name, string Suffix)? ReadKey(IOperation key)
    {
        if (key is IPropertyReferenceOperation { Instance: { } inner, Property.Name: IfExists })
            return ReadKey(inner) is var (name, _) ? (name, IfExists) : null;
        if (ProviderReader.KeyOf(key) is { } claim) return (claim, "");
        (ISymbol? member, ITypeSymbol? owner) = key switch
        {
            IPropertyReferenceOperation { Instance: null } property => (property.Property, property.Property.ContainingType),
            IInvocationOperation { Instance: null } call => (call.TargetMethod, call.TargetMethod.ContainingType),
            _ => default((ISymbol?, ITypeSymbol?)),
        };
        if (member is null || SurfaceOf(owner)?.KeyOf(member.Name) is not { } surface) return null;
        return (new BuiltText(NameOf(surface.Key, key as IInvocationOperation), key.Syntax), "");
    }

    private static ServiceSurface? SurfaceOf(ITypeSymbol? owner) => BuilderTypes.ServiceOf(owner) is { Name: "Aws" }
        ? SurfaceCatalogue.Current.Global
        : BuilderTypes.SurfaceOf(owner);

    private static string NameOf(ConditionKeyDefinition key, IInvocationOperation? call)
    {
        int next = 0;
        return string.Concat(key.Tokens.Select(token => !token.IsPlaceholder ? token.Text
            : call is not null && next < call.Arguments.Length && call.Arguments[next++].Value.ConstantValue is { HasValue: true, Value: string part } ? part
            : LiteralMap.Hole.ToString()));
    }

    private static BuiltText ReadValue(IOperation value, ConditionKeyType type)
    {
        if (value.Syntax is InterpolatedStringExpressionSyntax) return NameReader.ReadPattern(Unconverted(value));
        if (BuilderTypes.IsArn(Unconverted(value).Type)) return ArnReader.Read(Unconverted(value));
        // Other types write their values in a form of their own; and a text that holds a variable is escaped.
        return type is ConditionKeyType.String or ConditionKeyType.Arn && BuiltText.OfConstant(value) is { } text && text.Text.IndexOf('$') < 0
            ? text
            : BuiltText.Unknown(value.Syntax);
    }

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

    public static ConditionModel Model(IOperation test, BuiltText @operator, BuiltText key, IEnumerable<BuiltText> values) => new(
        @operator.ToPolicyText(), key.ToPolicyText(), BuiltText.ListOf(values, new Origin(default, test.Syntax)));
}
