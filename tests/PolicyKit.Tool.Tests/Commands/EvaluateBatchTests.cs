using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class EvaluateBatchTests
{
    private const string All = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";
    private const string Other = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"}]}""";
    private const string None = """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}""";
    private const string ToAll = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}""";
    private const string ToNone = """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}""";
    private const string Keys = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NumericEquals":{"k:n":"5"},"Bool":{"k:b":"true"},"ForAllValues:StringEquals":{"k:l":["1","x","true"]}}}]}""";
    private const string OfAnn = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"ann"}}}]}""";
    private const string Request = "\"action\":\"s3:GetObject\",\"resource\":\"arn:aws:s3:::b/k\"";
    private const string Ann = "\"principal\":\"arn:aws:iam::111122223333:user/ann\",\"resourceAccount\":\"111122223333\"";

    [Theory]
    [InlineData("\"policies\":[" + All + "]", "Allowed", "Allowed by statement 1 of the identity policy 1.")]
    [InlineData("\"policies\":[]", "ImplicitlyDenied", "ImplicitlyDenied: no identity policy allows it.")]
    [InlineData("\"policies\":[" + All + "," + None + "]", "ExplicitlyDenied", "ExplicitlyDenied by statement 1 of the identity policy 2.")]
    [InlineData("\"policies\":[],\"resourcePolicy\":" + ToAll, "Allowed", "Allowed by statement 1 of the resource policy.")]
    [InlineData("\"policies\":[],\"principal\":\"*\",\"resourcePolicy\":" + ToAll, "Allowed", "Allowed by statement 1 of the resource policy.")]
    [InlineData("\"policies\":[],\"principal\":{\"service\":\"sns.amazonaws.com\"},\"resourcePolicy\":" + ToAll, "Allowed", "Allowed by statement 1 of the resource policy.")]
    [InlineData("\"policies\":[" + All + "]," + Ann, "Allowed", "Allowed by statement 1 of the identity policy 1.")]
    [InlineData("\"policies\":[" + All + "],\"principal\":\"arn:aws:iam::111122223333:user/ann\",\"resourceAccount\":\"999999999999\"", "ImplicitlyDenied", "ImplicitlyDenied: the resource is in another account, and its policy does not allow it to the principal.")]
    [InlineData("\"policies\":[" + All + "],\"boundaries\":[" + Other + "]", "ImplicitlyDenied", "ImplicitlyDenied: the permissions boundary does not allow it.")]
    [InlineData("\"policies\":[" + All + "],\"session\":" + Other, "ImplicitlyDenied", "ImplicitlyDenied: the session policy does not allow it.")]
    [InlineData("\"policies\":[" + All + "],\"scps\":[[" + All + "],[" + Other + "]]", "ImplicitlyDenied", "ImplicitlyDenied: no service control policy of one level allows it.")]
    [InlineData("\"policies\":[" + All + "],\"scps\":[[" + All + "],[" + Other + "," + All + "]]", "Allowed", "Allowed by statement 1 of the identity policy 1.")]
    [InlineData("\"policies\":[" + All + "],\"rcps\":[[],[" + ToNone + "]]", "ExplicitlyDenied", "ExplicitlyDenied by statement 1 of the resource control policy 1 at level 2.")]
    [InlineData("\"policies\":[" + All + "],\"vpcEndpoint\":[" + ToNone + "]", "ExplicitlyDenied", "ExplicitlyDenied by statement 1 of the VPC endpoint policy.")]
    [InlineData("\"policies\":[" + Keys + "],\"context\":{\"K:N\":5.0,\"k:b\":true,\"k:l\":[1,\"x\",true]}", "Allowed", "Allowed by statement 1 of the identity policy 1.")]
    [InlineData("\"policies\":[" + Keys + "],\"context\":{\"k:n\":\"5\",\"k:b\":false,\"k:l\":[]}", "ImplicitlyDenied", "ImplicitlyDenied: no identity policy allows it.")]
    public void Line_IsAnsweredWithDecisionAndReason(string fields, string decision, string reason) => Answer($"{fields},{Request}").ShouldBe(
        $$"""{"id":[1],"decision":"{{decision}}","reason":"{{reason}}"}""");

    [Fact]
    public void Context_IsTakenAsGivenUnlessDeriveIsAsked()
    {
        string fields = $"\"policies\":[{OfAnn}],{Ann},{Request}";

        Answer(fields).ShouldContain("\"ImplicitlyDenied\"");
        Answer(fields, "--derive").ShouldContain("\"Allowed\"");
    }

    [Fact]
    public void RequestThatNobodyCanMake_IsAnsweredWithAHint()
    {
        string[] lines = Run.OfInput(
            "{\"policies\":[],\"action\":\"s3:ListObjectsV2\",\"resource\":\"arn:aws:s3:::acme\"}\n"
            + "{\"policies\":[],\"action\":\"s3:ListBucket\",\"resource\":\"arn:aws:s3:::acme\"}\n",
            "evaluate", "--batch").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        JsonNode.Parse(lines[0])!["hint"]!.GetValue<string>().ShouldEndWith("did you mean s3:ListBucket?");
        JsonNode.Parse(lines[1])!.AsObject().ContainsKey("hint").ShouldBeFalse();
    }

    [Theory]
    [InlineData(Request, "The field 'policies' is missing.")]
    [InlineData("\"policies\":[]", "The field 'action' is missing.")]
    [InlineData("\"policies\":" + All + "," + Request, "The field 'policies' is no array of policies")]
    [InlineData("\"policies\":[{}]," + Request, "At character 1 of the policy")]
    [InlineData("\"policies\":[],\"scps\":[" + All + "]," + Request, "The field 'scps' is no array of policies")]
    [InlineData("\"policies\":[],\"principal\":\"ann\"," + Request, "'ann' is no principal")]
    [InlineData("\"policies\":[],\"principal\":{\"user\":\"ann\"}," + Request, "A principal is an ARN")]
    [InlineData("\"policies\":[],\"context\":[]," + Request, "The context is no object of condition keys.")]
    [InlineData("\"policies\":[],\"context\":{\"k\":null}," + Request, "The value of the condition key 'k' is no text")]
    [InlineData("\"policies\":[],\"context\":{\"k\":[[]]}," + Request, "The value of the condition key 'k' is no text")]
    [InlineData("\"policies\":[],\"vpce\":[]," + Request, "The field 'vpce' is not known here")]
    [InlineData("\"policies\":[],\"action\":\"GetObject\",\"resource\":\"*\"", "names no service")]
    [InlineData("\"policies\":[],\"action\":\"s3:GetObject\",\"resource\":\"\"", "The resource is empty")]
    [InlineData("\"policies\":[],\"action\":\"s3:GetObject\",\"resource\":\"acme/x\"", "is no ARN")]
    [InlineData("\"policies\":[],\"resourceAccount\":\"1\"," + Request, "'1' is no account id")]
    [InlineData("\"policies\":[],\"principal\":{\"service\":\"sns\"}," + Request, "is no service as a principal")]
    public void UnusableLine_IsAnsweredWithItsError(string fields, string message)
    {
        Run run = Run.OfInput($"{{\"id\":7,{fields}}}\n{{\"id\":8,\"policies\":[{All}],{Request}}}\n", "evaluate", "--batch");

        run.Code.ShouldBe(2);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        JsonNode answer = JsonNode.Parse(lines[0])!;
        answer["id"]!.GetValue<int>().ShouldBe(7);
        answer["error"]!.GetValue<string>().ShouldContain(message);
        lines[1].ShouldStartWith("{\"id\":8,\"decision\":\"Allowed\"");
    }

    private static string Answer(string fields, params string[] options)
    {
        Run run = Run.OfInput($"{{\"id\":[1],{fields}}}", ["evaluate", "--batch", .. options]);
        run.Code.ShouldBe(0, run.Output);
        return run.Output.TrimEnd('\n');
    }
}
