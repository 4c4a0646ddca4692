using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Sources.Templates;

/// <summary>
/// The policies of a CloudFormation or SAM template: wherever a property of a resource has a policy's shape, written out or as
/// the text of a string. The resource's type tells what it is attached to.
/// </summary>
internal sealed class Template
{
    private const string Resources = "Resources";
    private const string Loop = "Fn::ForEach::";

    private readonly JsonText _json;
    private readonly PolicyKind _kind;
    private readonly List<LocatedPolicy> _found = [];
    private bool _addsVersion;

    private Template(JsonText json, PolicyKind kind)
    {
        _json = json;
        _kind = kind;
    }

    public static bool IsTemplate(JsonNode root) => root.Find(Resources) is { IsObject: true } resources
        && resources.Members.Any(resource => resource.Value.Find("Type") is { IsString: true } || IsLoop(resource));

    public static IReadOnlyList<LocatedPolicy> Find(JsonText json, PolicyKind kind)
    {
        var template = new Template(json, kind);
        template.AllOf(json.Root.Find(Resources), "/" + Resources);
        return template._found;
    }

    private static bool IsLoop(JsonMember resource) =>
        resource.Name.StartsWith(Loop, StringComparison.Ordinal) && resource.Value.IsArray;

    private void AllOf(JsonNode? resources, string pointer)
    {
        foreach (JsonMember resource in resources?.Members ?? [])
        {
            string at = JsonPointer.To(pointer, resource.Name);
            // The name of what is counted, what it goes through, and the resources to repeat.
            if (IsLoop(resource) && resource.Value.Items.Count == 3) AllOf(resource.Value.Items[2], at + "/2");
            else Properties(resource.Value.Find("Type")?.Text ?? "", resource.Value.Find("Properties"), at + "/Properties");
        }
    }

    private void Properties(string type, JsonNode? properties, string pointer)
    {
        foreach (JsonMember property in properties?.Members ?? [])
        {
            if (TemplateKinds.Of(type, property.Name, properties!) is not { } kind) continue;
            _addsVersion = TemplateKinds.AddsVersion(type, property.Name);
            Value(property.Value, property.Name, kind == PolicyKind.Auto ? _kind : kind, JsonPointer.To(pointer, property.Name));
        }
    }

    private void Value(JsonNode value, string name, PolicyKind kind, string pointer)
    {
        if (IsPolicy(value)) _found.Add(Policy(value, KindOf(name, kind), pointer));
        else if (Text(value, KindOf(name, kind), pointer) is { } policy) _found.Add(policy);
        else Inside(value, name, kind, pointer);
    }

    private void Inside(JsonNode value, string name, PolicyKind kind, string pointer)
    {
        foreach (JsonMember member in value.Members) Value(member.Value, member.Name, kind, JsonPointer.To(pointer, member.Name));
        for (int i = 0; i < value.Items.Count; i++) Value(value.Items[i], name, kind, JsonPointer.To(pointer, i));
    }

    private static PolicyKind KindOf(string name, PolicyKind kind) =>
        name == TemplateKinds.TrustProperty ? PolicyKind.Trust : kind;

    private static bool IsPolicy(JsonNode value) => value.Find(PolicyElements.Statement) switch
    {
        { IsArray: true } statements => statements.Items.Any(IsStatement),
        { } statement => IsStatement(statement),
        null => false,
    };

    private static bool IsStatement(JsonNode value) => value.Find(PolicyElements.Effect) is not null
        && (value.Find(PolicyElements.Action) ?? value.Find(PolicyElements.NotAction)) is not null;

    private LocatedPolicy Policy(JsonNode value, PolicyKind kind, string pointer)
    {
        MappedText text = Intrinsics.Resolve(_json.Text, value);
        return new LocatedPolicy(PolicyReader.Read(text.ToString(), kind, holes: true, _addsVersion), pointer, MapOf(text));
    }

    /// <summary>A policy as the text of a string, which may be put together of parts.</summary>
    private LocatedPolicy? Text(JsonNode value, PolicyKind kind, string pointer)
    {
        if (value.IsString) return EmbeddedPolicies.Find(_json.Text, value, kind, pointer);
        if (!Intrinsics.MakesText(value)) return null;
        MappedText text = Intrinsics.Resolve(_json.Text, value);
        JsonText read = JsonReader.Read(text.ToString(), holes: true);
        return read.Root.IsString ? EmbeddedPolicies.Find(read.Text, read.Root, kind, pointer)?.Through(MapOf(text)) : null;
    }

    private static SourceMap MapOf(MappedText text) => new(text.Segments, text.Source, new TemplateEdits());
}
