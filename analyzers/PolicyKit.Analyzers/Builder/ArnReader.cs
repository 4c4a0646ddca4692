using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads the ARN that an expression of a generated ARN type stands for, by the rule that generated the type.</summary>
internal static class ArnReader
{
    // Nothing is nested so deep; a variable that is declared with itself would be.
    private const int MaxDepth = 16;

    public static BuiltText Read(IOperation value) => ReadTail(value, MaxDepth) is { } tail
        ? new BuiltText(tail.Text == "*" ? "*" : "arn:aws" + tail.Text, tail.Source)
        : BuiltText.Unknown(value.Syntax);

    private static BuiltText? ReadTail(IOperation value, int depth)
    {
        if (depth == 0)
            return null;
        switch (value)
        {
            case IPropertyReferenceOperation when BuilderTypes.IsEverything(value.Type):
                return new BuiltText("*", value.Syntax);
            case IInvocationOperation { Instance: null } call when BuilderTypes.SurfaceOf(call.TargetMethod.ContainingType) is not null:
                return ReadFactory(call);
            case IInvocationOperation { Instance: { } parent } call when BuilderTypes.SurfaceOf(parent.Type) is not null:
                return ReadTail(parent, depth - 1) is { } whole ? ReadChild(call, whole, parent.Type!) : null;
            default:
                return DeclaredValue.Of(value) is { } declared && ReadTail(declared, depth - 1) is { } tail
                    ? new BuiltText(tail.Text, value.Syntax)
                    : null;
        }
    }

    private static BuiltText? ReadFactory(IInvocationOperation call)
    {
        if (BuilderTypes.SurfaceOf(call.TargetMethod.ContainingType) is not { } service)
            return null;
        FactorySurface? factory = service.Resources.SelectMany(resource => resource.Factories)
            .FirstOrDefault(candidate => candidate.MethodName == call.TargetMethod.Name);
        if (factory is null || factory.Parameters.Count != call.Arguments.Length)
            return null;
        ArnForm form = factory.Form;
        var arn = new ArnText(call, factory.Parameters);
        arn.Literal(":");
        arn.Append(TemplateToken.Split(form.Service));
        arn.Literal(":");
        arn.Place(form.Region, form.TakesRegion);
        arn.Literal(":");
        arn.Place(form.Account, form.TakesAccount);
        arn.Literal(":");
        arn.Append(form.ResourceTokens);
        return arn.ToText();
    }

    private static BuiltText? ReadChild(IInvocationOperation call, BuiltText parent, ITypeSymbol parentType)
    {
        ChildSurface? child = BuilderTypes.SurfaceOf(parentType)?.ResourceOf(parentType.Name)?.Children
            .FirstOrDefault(candidate => candidate.MethodName == call.TargetMethod.Name);
        if (child is null)
            return null;
        BuiltText text = call.Arguments.IsEmpty ? AllOf(call, child, parent) : Inside(call, child, parent);
        // What is too broad in the parent is said there.
        return parent.IsWide ? new BuiltText(text.Text, parent.Source) : text;
    }

    private static BuiltText AllOf(IInvocationOperation call, ChildSurface child, BuiltText parent) => new(
        parent.Text + string.Concat(child.Tail.Select(token => token.IsPlaceholder ? "*" : token.Text)), call.Syntax);

    private static BuiltText Inside(IInvocationOperation call, ChildSurface child, BuiltText parent)
    {
        var arn = new ArnText(call, child.Parameters);
        arn.Literal(parent.Text);
        arn.Append(child.Tail);
        return arn.ToText();
    }

    /// <summary>An ARN while it is put together from the arguments of a call.</summary>
    private sealed class ArnText(IInvocationOperation call, IReadOnlyList<ParameterSurface> parameters)
    {
        private readonly StringBuilder _text = new();
        private SyntaxNode _source = call.Syntax;
        private int _next = parameters.Count(parameter => parameter.Kind != ParameterKind.Name);

        public void Literal(string text) => _text.Append(text);

        /// <summary>Region or account: what the scope says is not followed, and no rule asks for it.</summary>
        public void Place(string field, bool isParameter) => _text.Append(isParameter ? LiteralMap.Hole.ToString() : field);

        public void Append(IEnumerable<TemplateToken> tokens)
        {
            foreach (TemplateToken token in tokens)
                _text.Append(token.IsPlaceholder ? NextName() : token.Text);
        }

        public BuiltText ToText() => new(_text.ToString(), _source);

        private string NextName()
        {
            int ordinal = _next++;
            if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is not { } argument)
                return LiteralMap.Hole.ToString();
            BuiltText name = NameReader.Read(argument.Value);
            if (name.IsWide)
                _source = name.Source;
            return name.Text;
        }
    }
}
