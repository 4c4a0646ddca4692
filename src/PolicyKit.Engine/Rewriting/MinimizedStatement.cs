using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>A statement on its way to being as short as it can be.</summary>
internal sealed class MinimizedStatement
{
    private readonly JsonNode _node;
    private readonly bool _variables;
    private string? _actionKey;
    private string? _resourceKey;

    public MinimizedStatement(JsonNode node, StatementShape shape, bool variables)
    {
        _node = node;
        _variables = variables;
        Sid = shape.Sid;
        Rest = shape.Rest;
        Actions = shape.Actions is null ? null : Shorten([.. shape.Actions.Select(ValueCover.Action)]);
        Resources = shape.Resources is null ? null : Shorten([.. shape.Resources.Select(Resource)]);
    }

    public string? Sid { get; }

    public string Rest { get; }

    public List<ValueCover>? Actions { get; private set; }

    public List<ValueCover>? Resources { get; private set; }

    public bool IsDropped { get; set; }

    public string ActionKey => _actionKey ??= StatementShape.SetKey(Texts(Actions), ignoreCase: true) ?? "";

    public string ResourceKey => _resourceKey ??= StatementShape.SetKey(Texts(Resources), ignoreCase: false) ?? "";

    /// <summary>Takes up the actions of a statement that is equal but for them.</summary>
    public void AddActions(MinimizedStatement other)
    {
        Actions = Shorten([.. Actions!, .. other.Actions!]);
        _actionKey = null;
        other.IsDropped = true;
    }

    /// <summary>Takes up the resources of a statement that is equal but for them.</summary>
    public void AddResources(MinimizedStatement other)
    {
        Resources = Shorten([.. Resources!, .. other.Resources!]);
        _resourceKey = null;
        other.IsDropped = true;
    }

    /// <summary>Whether all that the other is about, this one is about too; both have the same rest.</summary>
    public bool Contains(MinimizedStatement other) => Covers(Actions, other.Actions) && Covers(Resources, other.Resources);

    public JsonNode ToNode()
    {
        JsonNode node = Replace(_node, PolicyElements.Action, Texts(Actions));
        return Replace(node, PolicyElements.Resource, Texts(Resources));
    }

    private static JsonNode Replace(JsonNode node, string name, List<string>? values)
    {
        if (values is null || node.Find(name) is not { } before) return node;
        bool isSame = before.IsString
            ? values.Count == 1 && values[0] == before.Text
            : values.Count > 1 && values.SequenceEqual(before.Items.Select(static item => item.Text), StringComparer.Ordinal);
        return isSame ? node : JsonTree.With(node, name, JsonTree.Values(values));
    }

    private static bool Covers(List<ValueCover>? outer, List<ValueCover>? inner) =>
        inner is null || inner.TrueForAll(value => outer!.Exists(around => around.Covers(value)));

    private static List<string>? Texts(List<ValueCover>? values) => values?.ConvertAll(static value => value.Text);

    private ValueCover Resource(string text) => ValueCover.Resource(text, _variables);

    /// <summary>Without what another value covers; of two that cover each other the first stays.</summary>
    private static List<ValueCover> Shorten(List<ValueCover> values)
    {
        if (values.Count == 1) return values;
        var kept = new List<ValueCover>(values.Count);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (ValueCover value in values)
        {
            if (texts.Add(value.Compared)) kept.Add(value);
        }

        List<ValueCover> patterns = kept.FindAll(static value => value.Prefix.Length < value.Compared.Length);
        if (patterns.Count == 0) return kept;
        var order = new Dictionary<ValueCover, int>();
        for (int i = 0; i < kept.Count; i++) order.Add(kept[i], i);
        return kept.FindAll(value => !patterns.Exists(pattern =>
            pattern != value && pattern.Covers(value) && !(order[value] < order[pattern] && value.Covers(pattern))));
    }
}
