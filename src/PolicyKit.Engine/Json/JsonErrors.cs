namespace PolicyKit.Json;

/// <summary>Collects what is wrong. No list is made for a text without errors.</summary>
internal sealed class JsonErrors
{
    private List<JsonError>? _errors;

    public IReadOnlyList<JsonError> All => _errors is null ? [] : _errors;

    public int Count => _errors?.Count ?? 0;

    public void Add(TextRange range, string message) => Add(JsonErrorKind.Syntax, range, message);

    public void Add(JsonErrorKind kind, TextRange range, string message) => (_errors ??= []).Add(new(kind, range, message));
}
