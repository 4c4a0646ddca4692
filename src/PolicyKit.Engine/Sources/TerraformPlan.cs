using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Sources;

/// <summary>
/// The policies of a Terraform plan or state as <c>terraform show -json</c> writes it: strings among the values of resources
/// (HashiCorp: "JSON output format"). Data sources are left out: what they make is found where it is used.
/// </summary>
internal sealed class TerraformPlan
{
    private readonly JsonText _json;
    private readonly PolicyKind _kind;
    private readonly List<LocatedPolicy> _found = [];

    private TerraformPlan(JsonText json, PolicyKind kind)
    {
        _json = json;
        _kind = kind;
    }

    public static bool IsPlan(JsonNode root) => root.Find("planned_values") is { IsObject: true }
        || root.Find("resource_changes") is { IsArray: true }
        || root.Find("values")?.Find("root_module") is { IsObject: true };

    public static IReadOnlyList<LocatedPolicy> Find(JsonText json, PolicyKind kind)
    {
        var plan = new TerraformPlan(json, kind);
        string values = json.Root.Find("planned_values") is null ? "values" : "planned_values";
        if (json.Root.Find(values)?.Find("root_module") is { } module) plan.Module(module, $"/{values}/root_module");
        else plan.Changes(json.Root.Find("resource_changes"));
        return plan._found;
    }

    private void Module(JsonNode module, string pointer)
    {
        Each(
            module.Find("resources"),
            pointer + "/resources",
            (resource, at) => Resource(resource, resource.Find("values"), at + "/values"));
        Each(module.Find("child_modules"), pointer + "/child_modules", Module);
    }

    private void Changes(JsonNode? changes) => Each(
        changes,
        "/resource_changes",
        (change, at) => Resource(change, change.Find("change")?.Find("after"), at + "/change/after"));

    private void Resource(JsonNode resource, JsonNode? values, string pointer)
    {
        if (values is null || resource.Find("mode")?.Text == "data") return;
        string type = resource.Find("type")?.Text ?? "";
        foreach (JsonMember value in values.Members)
        {
            if (TerraformKinds.Of(type, value.Name, values) is not { } kind) continue;
            Value(value.Value, kind == PolicyKind.Auto ? _kind : kind, JsonPointer.To(pointer, value.Name));
        }
    }

    private void Value(JsonNode value, PolicyKind kind, string pointer)
    {
        if (value.IsString && EmbeddedPolicies.Find(_json.Text, value, kind, pointer) is { } policy) _found.Add(policy);
        foreach (JsonMember member in value.Members) Value(member.Value, kind, JsonPointer.To(pointer, member.Name));
        Each(value, pointer, (item, at) => Value(item, kind, at));
    }

    private static void Each(JsonNode? list, string pointer, Action<JsonNode, string> take)
    {
        for (int i = 0; i < list?.Items.Count; i++) take(list.Items[i], JsonPointer.To(pointer, i));
    }
}
