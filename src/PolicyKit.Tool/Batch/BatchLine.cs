using System.Collections.ObjectModel;
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

    /// <summary>The strings of an object that need not be there; none where it is not.</summary>
    /// <exception cref="UnusableInputException">It is there and no object of strings.</exception>
    public IReadOnlyDictionary<string, string> OptionalStrings(string field)
    {
        if (_root.Find(field) is not { } node) return ReadOnlyDictionary<string, string>.Empty;
        if (!node.IsObject || node.Members.Any(static member => !member.Value.IsString))
            throw new UnusableInputException($"The field '{field}' is no object of strings.");
        // Names that differ in case only are one condition key; the last one counts, as where a name stands twice.
        var strings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonMember member in node.Members) strings[member.Name] = member.Value.Text;
        return strings;
    }

    /// <summary>A field's value of any kind; null where the line lacks it.</summary>
    public JsonNode? Find(string field) => _root.Find(field);

    /// <exception cref="UnusableInputException">There is no such field, or it is no policy.</exception>
    public PolicyDocument Policy(string field) => Read(Field(field));

    /// <summary>A policy that need not be there; null where it is not.</summary>
    /// <exception cref="UnusableInputException">It is there and no policy.</exception>
    public PolicyDocument? OptionalPolicy(string field) => _root.Find(field) is { } node ? Read(node) : null;

    /// <summary>One policy, or the policies of an array.</summary>
    /// <exception cref="UnusableInputException">There is no such field, or one of its policies is none.</exception>
    public IReadOnlyList<PolicyDocument> OneOrSeveral(string field) =>
        Field(field) is { IsArray: false } node ? [Read(node)] : Policies(field);

    /// <exception cref="UnusableInputException">There is no such field, or it is no array of policies.</exception>
    public IReadOnlyList<PolicyDocument> Policies(string field) => ReadAll(field, Field(field));

    /// <summary>Policies that need not be there; none where they are not.</summary>
    /// <exception cref="UnusableInputException">They are there and no array of policies.</exception>
    public IReadOnlyList<PolicyDocument> OptionalPolicies(string field) => _root.Find(field) is { } node ? ReadAll(field, node) : [];

    /// <summary>Policies by level, which need not be there.</summary>
    /// <exception cref="UnusableInputException">They are there and no array of arrays of policies.</exception>
    public IReadOnlyList<IReadOnlyList<PolicyDocument>> OptionalLevels(string field) => _root.Find(field) is not { } node ? []
        : node.IsArray ? [.. node.Items.Select(level => ReadAll(field, level))]
        : throw new UnusableInputException($"The field '{field}' is no array of levels, each an array of policies.");

    /// <summary>The objects of an array, each as a line of its own.</summary>
    /// <exception cref="UnusableInputException">There is no such field, or it is no array.</exception>
    public IReadOnlyList<BatchLine> Lines(string field) => Field(field) is { IsArray: true } node
        ? [.. node.Items.Select(item => BatchLine.Read(_text.Substring(item.Range.Start, item.Range.Length)))]
        : throw new UnusableInputException($"The field '{field}' is no array.");

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

    private IReadOnlyList<PolicyDocument> ReadAll(string field, JsonNode node) => node.IsArray
        ? [.. node.Items.Select(Read)]
        : throw new UnusableInputException($"The field '{field}' is no array of policies, or holds what is none.");

    private PolicyDocument Read(JsonNode node)
    {
        if (PolicyDocument.TryRead(node) is { } policy) return policy;
        // Read alone, it has its positions counted from its own beginning.
        return Input.PolicyText.Read(_text.Substring(node.Range.Start, node.Range.Length));
    }

    private JsonNode Field(string field) =>
        _root.Find(field) ?? throw new UnusableInputException($"The field '{field}' is missing.");
}
