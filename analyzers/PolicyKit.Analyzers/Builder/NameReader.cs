using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads what stands for a variable part of an ARN: a name, a pattern, an account, a region.</summary>
internal static class NameReader
{
    private const int MaxDepth = 5;

    public static BuiltText Read(IOperation value) => Read(value, MaxDepth);

    private static BuiltText Read(IOperation value, int depth)
    {
        if (value is IConversionOperation { OperatorMethod: not null } conversion)
        {
            // Text that would be a pattern throws, so whatever gets through is the name as it stands.
            return new BuiltText(BuiltText.OfConstant(conversion.Operand).Text, value.Syntax);
        }
        return value switch
        {
            IPropertyReferenceOperation { Property: { Name: "Any", IsStatic: true } } => new BuiltText("*", value.Syntax),
            IInvocationOperation { TargetMethod: { Name: "Like", IsStatic: true }, Arguments: [var pattern] } =>
                ReadPattern(pattern.Value),
            IInvocationOperation { TargetMethod: { Name: "StartsWith", IsStatic: true }, Arguments: [var prefix] } call =>
                new BuiltText(DataOf(prefix.Value) + "*", call.Syntax),
            _ when depth > 0 && DeclaredValue.Of(value) is { } declared => new BuiltText(Read(declared, depth - 1).Text, value.Syntax),
            _ => BuiltText.Unknown(value.Syntax),
        };
    }

    /// <summary>Every name that begins with a text.</summary>
    public static BuiltText StartingWith(IOperation prefix) => new(DataOf(prefix) + "*", prefix.Syntax);

    /// <summary>Literal text of the pattern is pattern; holes are data, or variables of the policy language.</summary>
    public static BuiltText ReadPattern(IOperation pattern)
    {
        SemanticModel? model = pattern.SemanticModel;
        if (model is null || pattern.Syntax is not InterpolatedStringExpressionSyntax interpolated)
            return BuiltText.Unknown(pattern.Syntax);
        LiteralMap? map = LiteralReader.Read(interpolated, hole => HoleOf(hole, model), CancellationToken.None);
        return map is null ? BuiltText.Unknown(pattern.Syntax) : new BuiltText(map.Text, pattern.Syntax);
    }

    private static string? HoleOf(ExpressionSyntax hole, SemanticModel model)
    {
        if (model.GetConstantValue(hole) is { HasValue: true, Value: string data })
            return Escape(data);
        return model.GetSymbolInfo(hole).Symbol is IPropertySymbol { ContainingType: var owner } key
            && BuilderTypes.ServiceOf(owner) is { Name: "Aws" }
            && SurfaceCatalogue.Current.Global.KeyOf(key.Name) is { } surface
                ? "${" + surface.Key.Name + "}"
                : null;
    }

    private static string DataOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: string data }
        ? Escape(data)
        : LiteralMap.Hole.ToString();

    private static string Escape(string data)
    {
        var escaped = new StringBuilder();
        foreach (char c in data)
            escaped.Append(c is '*' or '?' or '$' ? "${" + c + "}" : c.ToString());
        return escaped.ToString();
    }
}
