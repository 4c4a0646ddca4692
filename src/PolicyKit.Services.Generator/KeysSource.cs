using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>Writes condition keys: a property each, or a method where the key's name has variable parts.</summary>
internal static class KeysSource
{
    public static void Write(SourceWriter source, ServiceSurface service)
    {
        foreach (KeySurface key in service.Keys)
        {
            source.Line();
            source.Summary(Documentation.Summary(key.Key));
            source.Remarks(Documentation.Page(service.Service));
            string type = Type(key.Key);
            if (key.Key.IsTemplate) WriteMethod(source, key, type);
            else source.Line($"public static {type} {key.MemberName} => new({Literal(key.Key.Name)});");
        }
    }

    private static void WriteMethod(SourceWriter source, KeySurface key, string type)
    {
        var parameters = new Queue<string>(key.ParameterNames);
        foreach (string parameter in parameters)
        {
            source.Line($"/// <param name=\"{parameter}\">The variable part of the key's name.</param>");
            source.Line($"/// <exception cref=\"global::System.ArgumentNullException\">It is null.</exception>");
        }

        string list = string.Join(", ", parameters.Select(parameter => "string " + TailExpression.Identifier(parameter)));
        string name = string.Join(" + ", key.Key.Tokens.Select(token =>
            token.IsPlaceholder ? TailExpression.Required(parameters.Dequeue()) : Literal(token.Text)));
        source.Line($"public static {type} {key.MemberName}({list}) => new({name});");
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Type(ConditionKeyDefinition key) =>
        "global::PolicyKit.Building." + key.Type + (key.IsMultiValued ? "SetKey" : "Key");
}
