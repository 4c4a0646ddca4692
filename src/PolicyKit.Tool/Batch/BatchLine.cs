using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Batch;

/// <summary>One line of a batch: a JSON object with an <c>id</c> and the fields of the command.</summary>
internal sealed class BatchLine
{
    private const string IdField = "id";

    private readonly string _text;
    private readonly JsonNode _root;
    private readonly IReadOnlyList<JsonError> _errors;

    private BatchLine(string text, JsonText read)
    {
        _text = text;
        _root = read.Root;
        _errors = read.Errors;
    }

    /// <summary>What the answer repeats; null where the line has none that could be read.</summary>
    public JsonNode? Id => _root.Find(IdField) is { Kind: not JsonKind.Missing } id && !_errors.Any(error => Touches(error, id))
        ? id
        : null;

    public static BatchLine Read(string text) => new(text, JsonReader.Read(text));

    /// <summary>Checks that the line can be used.</summary>
    /// <param name="fields">The fields it may have beside the id.</param>
    /// <param name="judged">The field in which what JSON allows and IAM refuses is the command's to judge; null for none.</param>
    /// <exception cref="UnusableInputException">It is broken, or has another field.</exception>
    public void Require(IReadOnlyCollection<string> fields, string? judged = null)
    {
        JsonError[] errors = [.. _errors.Where(error => !IsJudged(error, judged))];
        if (errors.Length > 0) throw new UnusableInputException(string.Join(' ', errors.Select(Describe)));
        if (!_root.IsObject) throw new UnusableInputException("A line of a batch is a JSON object.");
        foreach (JsonMember member in _root.Members)
        {
            if (member.Name == IdField || fields.Contains(member.Name)) continue;
            throw new UnusableInputException(
                $"The field '{member.Name}' is not known here; a line has {IdField}, {string.Join(", ", fields)}.");
        }
    }

    /// <exception cref="UnusableInputException">There is no such field, or it is no string.</exception>
    public string String(string field) =>
        Field(field) is { IsString: true } node ? node.Text : throw new UnusableInputException($"The field '{field}' is no string.");

    /// <summary>A field that need not be there; null where it is not.</summary>
    /// <exception cref="UnusableInputException">It is there and no string.</exception>
    public string? OptionalString(string field) => _root.Find(field) is null ? null : String(field);

    /// <exception cref="UnusableInputException">There is no such field, or it is no policy.</exception>
    public PolicyDocument Policy(string field)
    {
        TextRange range = Field(field).Range;
        return Input.PolicyText.Read(_text.Substring(range.Start, range.Length));
    }

    /// <summary>The policy of a field as the rules see it, whatever it is.</summary>
    /// <exception cref="UnusableInputException">There is no such field.</exception>
    public PolicyModel Model(string field, PolicyKind kind)
    {
        JsonNode node = Field(field);
        return PolicyReader.Read(new JsonText(_text, node, [.. _errors.Where(error => Touches(error, node))]), kind);
    }

    private bool IsJudged(JsonError error, string? field) => error.Kind != JsonErrorKind.Syntax
        && field is not null && _root.Find(field) is { } node && Touches(error, node);

    private static bool Touches(JsonError error, JsonNode node) =>
        error.Range.Start >= node.Range.Start && error.Range.Start <= node.Range.End;

    private static string Describe(JsonError error) => $"At character {error.Range.Start + 1}: {error.Message}";

    private JsonNode Field(string field) =>
        _root.Find(field) ?? throw new UnusableInputException($"The field '{field}' is missing.");
}
