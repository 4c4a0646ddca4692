using PolicyKit.Evaluation;
using PolicyKit.Json;

namespace PolicyKit.Tool.Input;

/// <summary>Reads the condition keys of a request.</summary>
internal static class ContextText
{
    /// <summary>Reads arguments of the form <c>key=value</c>; a key that is given twice has a list.</summary>
    /// <exception cref="UnusableInputException">An argument has no such form.</exception>
    public static IEnumerable<(string Key, ContextValue Value)> Read(IEnumerable<string> arguments) => arguments
        .Select(argument => argument.IndexOf('=', StringComparison.Ordinal) is > 0 and int at
            ? (Key: argument[..at], Value: argument[(at + 1)..])
            : throw new UnusableInputException($"'{argument}' is no condition key with its value; write it as key=value."))
        .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, group.Count() == 1 ? group.First() : ContextValue.List(group)));

    /// <summary>Reads an object whose values are texts, numbers, Booleans, or lists of them.</summary>
    /// <exception cref="UnusableInputException">It is none.</exception>
    public static IEnumerable<(string Key, ContextValue Value)> Read(JsonNode context) => context.IsObject
        ? context.Members.Select(member => (member.Name, Read(member.Name, member.Value)))
        : throw new UnusableInputException("The context is no object of condition keys.");

    private static ContextValue Read(string key, JsonNode value) =>
        value.IsArray ? ContextValue.List(value.Items.Select(item => ReadOne(key, item))) : ReadOne(key, value);

    private static string ReadOne(string key, JsonNode value) => value.Kind switch
    {
        JsonKind.String or JsonKind.Number => value.Text,
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => throw new UnusableInputException($"The value of the condition key '{key}' is no text, number or Boolean, nor a list of them."),
    };
}
