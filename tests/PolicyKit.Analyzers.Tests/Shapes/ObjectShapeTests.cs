using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Objects that become policies when they are serialised.</summary>
public sealed class ObjectShapeTests
{
    [Theory]
    [InlineData("""
        string M() => JsonSerializer.Serialize(new
        {
            Version = "2012-10-17",
            Statement = new[] { new { Effect = "Allow", Action = "s3:GetObject", Resource = "{|PK5006:arn:aws:s3:::acme*|}" } },
        });
        """)]
    [InlineData("""
        string M() => Newtonsoft.Json.JsonConvert.SerializeObject(new
        {
            Version = "2012-10-17",
            Statement = new object[]
            {
                new { Effect = "Allow", Action = new[] { "s3:GetObject" }, Resource = new List<string> { "{|PK5006:arn:aws:s3:::acme*|}" } },
                new { Effect = "Allow", Action = "s3:ListBucket", Resource = "arn:aws:s3:::acme", Condition = new { StringLike = new Dictionary<string, object> { ["s3:prefix"] = "home/*" } } },
            },
        });
        """)]
    [InlineData("""
        object M()
        {
            const string Bucket = "acme";
            var statement = new { Effect = "Allow", Action = "s3:GetObject", Resource = "{|PK5006:arn:aws:s3:::acme*|}" };
            var document = new { Version = "2012-10-17", Statement = new[] { statement } };
            var json = JsonSerializer.Serialize(document);
            return new Amazon.IdentityManagement.Model.CreatePolicyRequest { PolicyDocument = json, PolicyName = Bucket };
        }
        """)]
    [InlineData("""
        static readonly Dictionary<string, object> Document = new()
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new List<object>
            {
                new Dictionary<string, object> { { "Effect", "Allow" }, { "Action", new[] { "s3:GetObject" } }, { "Resource", "{|PK5006:arn:aws:s3:::acme*|}" } },
            },
        };
        """)]
    [InlineData("""
        string M()
        {
            var statement = new Dictionary<string, object>();
            statement["Effect"] = "Allow";
            statement.Add("Action", "s3:GetObject");
            statement["Resource"] = "{|PK5006:arn:aws:s3:::acme*|}";
            var all = new List<object>();
            all.Add(statement);
            var document = new Dictionary<string, object> { ["Version"] = "2012-10-17" };
            document["Statement"] = all;
            return JsonSerializer.Serialize(document);
        }
        """)]
    [InlineData("""
        object M(Pulumi.Output<string> a, Pulumi.Output<string> b) => new Pulumi.Aws.Iam.PolicyArgs
        {
            Policy = Pulumi.Output.Tuple(a, b).Apply(names => JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object> { ["Sid"] = names.Item1, ["Effect"] = "Allow", ["Action"] = "s3:GetObject", ["Resource"] = new[] { names.Item2, "{|PK5006:arn:aws:s3:::acme*|}" } },
            })),
        };
        """)]
    [InlineData("""
        string M() => new System.Text.Json.Nodes.JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
            {
                ["Effect"] = "Allow", ["Action"] = new System.Text.Json.Nodes.JsonArray { "s3:GetObject" }, ["Resource"] = System.Text.Json.Nodes.JsonValue.Create("{|PK5006:arn:aws:s3:::acme*|}"),
            }),
        }.ToJsonString();
        """)]
    [InlineData("""
        string M() => new Newtonsoft.Json.Linq.JObject(
            new Newtonsoft.Json.Linq.JProperty("Version", "2012-10-17"),
            new Newtonsoft.Json.Linq.JProperty("Statement", new Newtonsoft.Json.Linq.JArray(new Newtonsoft.Json.Linq.JObject(
                new Newtonsoft.Json.Linq.JProperty("Effect", "Allow"),
                new Newtonsoft.Json.Linq.JProperty("Action", "s3:GetObject", "s3:PutObject"),
                new Newtonsoft.Json.Linq.JProperty("Resource", new Newtonsoft.Json.Linq.JValue("{|PK5006:arn:aws:s3:::acme*|}")))))).ToString();
        """)]
    [InlineData("""
        string M() => new Newtonsoft.Json.Linq.JObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new Newtonsoft.Json.Linq.JObject { { "Effect", "Allow" }, { "Action", "s3:GetObject" }, { "Resource", "{|PK5006:arn:aws:s3:::acme*|}" } },
        }.ToString();
        """)]
    [InlineData("""
        object M() => Newtonsoft.Json.Linq.JObject.FromObject(new { Version = "2012-10-17", Statement = new { Effect = "Allow", Action = "s3:GetObject", Resource = "{|PK5006:arn:aws:s3:::acme*|}" } });
        """)]
    [InlineData("""
        class Document { [JsonPropertyName("Version")] public string Ver { get; set; } = "2012-10-17"; [JsonPropertyName("Statement")] public List<Item> Statements { get; set; } = new(); }
        class Item
        {
            [JsonPropertyName("Effect")] public string How { get; set; }
            [JsonPropertyName("Action")] public List<string> Actions { get; set; }
            [Newtonsoft.Json.JsonProperty(PropertyName = "Resource")] public object Where { get; set; }
            [JsonPropertyName("Condition"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public object Condition { get; set; }
            [JsonIgnore] public string Note { get; set; } = "";
        }
        string M() => JsonSerializer.Serialize(new Document { Statements = { new Item { How = "Allow", Actions = ["s3:GetObject"], Where = "{|PK5006:arn:aws:s3:::acme*|}" } } });
        """)]
    [InlineData("""
        enum Effect { Allow, Deny }
        record Item(Effect Effect, string[] Action, string Resource);
        record Document(string Version, params Item[] Items) { public Item[] Statement => Items; }
        record Policy { public string Version { get; init; } = "2012-10-17"; public Item[] Statement { get; init; } }
        object M() => new Policy { Statement = [new Item(Effect.Allow, ["s3:GetObject"], "{|PK5006:arn:aws:s3:::acme*|}")] };
        """)]
    public Task ObjectThatIsSerialised(string member) => Shape.VerifyAsync("class C { " + member + " }");

    [Theory]
    [InlineData("object M(string[] all, string effect) => new { Version = \"2012-10-17\", Statement = new[] { new { Effect = effect, Action = all, Resource = \"arn:aws:s3:::acme*\" } } };")]
    [InlineData("object M(object condition) => new { Version = \"2012-10-17\", Statement = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme/*\", Condition = condition } };")]
    [InlineData("object M(System.Collections.Generic.Dictionary<string, object> more) { var d = new System.Collections.Generic.Dictionary<string, object>(more) { [\"Statement\"] = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme/*\" } }; return d; }")]
    [InlineData("class Item { public string Effect { get; set; } public string Action { get; set; } public string Resource { get; set; } public object Condition { get; set; } } object M() { var item = new Item { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme*\" }; item.Resource = \"arn:aws:s3:::acme/*\"; return new { Version = \"2012-10-17\", Statement = item }; }")]
    [InlineData("object M() { var d = new System.Collections.Generic.Dictionary<string, dynamic> { [\"Version\"] = \"2012-10-17\", [\"Statement\"] = new System.Collections.Generic.Dictionary<string, object> { [\"Effect\"] = \"Allow\", [\"Action\"] = \"s3:GetObject\", [\"Resource\"] = \"arn:aws:s3:::acme*\" } }; d[\"Statement\"][\"Resource\"] = \"arn:aws:s3:::acme/*\"; return d; }")]
    [InlineData("static readonly System.Collections.Generic.Dictionary<string, object> D = new() { [\"Statement\"] = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme*\" } }; static C() { D[\"Version\"] = \"2012-10-17\"; }")]
    [InlineData("void Fill(System.Collections.Generic.Dictionary<string, object> o) => o[\"Version\"] = \"\"; object M() { var d = new System.Collections.Generic.Dictionary<string, object> { [\"Statement\"] = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme*\" } }; Fill(d); return d; }")]
    [InlineData("object M(bool b) { var item = new System.Collections.Generic.Dictionary<string, object> { [\"Effect\"] = \"Allow\", [\"Action\"] = \"s3:GetObject\", [\"Resource\"] = \"arn:aws:s3:::acme*\" }; if (b) { item[\"Resource\"] = \"x\"; } return new { Version = \"2012-10-17\", Statement = new[] { item } }; }")]
    [InlineData("object M() => new { Statement = \"SELECT 1\", Effect = \"none\" };")]
    [InlineData("object M() => new { Statement = new[] { new { Effect = \"fade\", Action = \"show\" } } };")]
    [InlineData("class Item { public string Effect { get; set; } public string Action { get; set; } } class Sql { public Item Statement { get; set; } } object M() => new Sql { Statement = new Item { Effect = \"blur\", Action = \"*\" } };")]
    [InlineData("class Statement { public string Effect { get; set; } public string Action { get; set; } public string Resource { get; set; } } class Document { public Document(int i) { } public Statement Statement { get; set; } public string Version { get; set; } } object M() => new Document(1) { Statement = new Statement { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme/*\" } };")]
    [InlineData("class PolicyStatement { public string[] Actions { get; set; } public string[] Resources { get; set; } public string Effect { get; set; } } class Props { public PolicyStatement[] Statements { get; set; } } object M() => new Props { Statements = new[] { new PolicyStatement { Actions = new[] { \"*\" }, Resources = new[] { \"*\" }, Effect = \"Allow\" } } };")]
    public Task ObjectThatIsNoPolicyOrNotCertain_DoesNotTrigger(string member) => Analysis.VerifyAsync("#nullable disable\nclass C { " + member + " }");
}
