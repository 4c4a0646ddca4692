using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>Puts together the C# expression of an ARN's text: literals and checked parts, joined by <c>+</c>.</summary>
internal sealed class TailExpression
{
    private const string Arn = "global::PolicyKit.ResourceArn";

    private readonly ArnForm _form;
    private readonly Queue<ParameterSurface> _names;
    private readonly List<string> _terms = new();
    private readonly StringBuilder _literal = new();

    private TailExpression(ArnForm form, IEnumerable<ParameterSurface> parameters)
    {
        _form = form;
        _names = new Queue<ParameterSurface>(parameters.Where(parameter => parameter.Kind == ParameterKind.Name));
    }

    /// <summary>The expression of everything behind <c>arn:partition</c>.</summary>
    public static string Whole(FactorySurface factory)
    {
        ArnForm form = factory.Form;
        var expression = new TailExpression(form, factory.Parameters);
        expression.Literal(":");
        expression.Append(TemplateToken.Split(form.Service));
        expression.Literal(":");
        expression.AppendPlace();
        expression.Append(form.ResourceTokens);
        return expression.ToString();
    }

    /// <summary>The expression of a child's ARN, on that of its parent.</summary>
    public static string Within(ChildSurface child)
    {
        var expression = new TailExpression(child.Resource.Factories[0].Form, child.Parameters);
        expression.Term("Tail");
        expression.Append(child.Tail);
        return expression.ToString();
    }

    /// <summary>The parameter as C# writes it.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The parameter, or the exception that says it is null.</summary>
    public static string Required(string name) =>
        $"({Identifier(name)} ?? throw new global::System.ArgumentNullException(\"{name}\"))";

    public override string ToString()
    {
        Flush();
        return string.Join(" + ", _terms);
    }

    private void Append(IEnumerable<TemplateToken> tokens)
    {
        foreach (TemplateToken token in tokens)
        {
            if (!token.IsPlaceholder)
            {
                Literal(token.Text);
                continue;
            }

            ParameterSurface parameter = _names.Dequeue();
            string grammar = "global::PolicyKit.NameGrammar." + ParameterGrammar.Of(_form, parameter);
            Term($"{Arn}.Part({Identifier(parameter.Name)}, {grammar}, \"{parameter.Name}\")");
        }
    }

    /// <summary>Region and account. What stands before them goes along, for then it is one call of the library.</summary>
    private void AppendPlace()
    {
        if (_form.TakesAccount)
        {
            if (!_form.TakesRegion) Literal(_form.Region + ":");
            Head(_form.TakesRegion ? "scope" : "account");
        }
        else
        {
            if (_form.TakesRegion) Head("region");
            else Literal(_form.Region + ":");
            Literal(_form.Account + ":");
        }
    }

    private void Head(string place)
    {
        Flush();
        int before = _terms.Count - 1;
        _terms[before] = $"{Arn}.Head({_terms[before]}, {place})";
    }

    private void Literal(string text) => _literal.Append(text);

    private void Term(string term)
    {
        Flush();
        _terms.Add(term);
    }

    private void Flush()
    {
        if (_literal.Length > 0) _terms.Add(SymbolDisplay.FormatLiteral(_literal.ToString(), quote: true));
        _literal.Clear();
    }
}
