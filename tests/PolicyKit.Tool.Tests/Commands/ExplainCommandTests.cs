using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Seed =
        """
        {"Version": "2012-10-17", "Statement": [
        {"Sid": "Home", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::acme/home/${aws:username}/*"},
        {"Effect": "Deny", "Action": "s3:*", "Resource": ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Policy_IsSaidInSentences_AndInATable()
    {
        Run run = Run.Of("explain", Write("a.json", Seed));

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldBe(
            """
            An identity policy: what the user, group or role that has it may do.

            Home lets its holder read and change: s3:GetObject and s3:PutObject
              on every object in the bucket "acme" whose key begins with "home/${aws:username}/"

            2 denies s3:* (180 actions today)
              on the bucket "acme"
                 every object in the bucket "acme"
              if the request does not use TLS

            ${aws:username} is the name of the calling IAM user.

              Statement   Effect   Access levels               Actions        Resources                                   Conditions
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Home        Allow    Read 1                      s3:GetObject   every object in the bucket "acme" whose
                                   Write 1                     s3:PutObject   key begins with "home/${aws:username}/"
              2           Deny     List 18                     s3:*           the bucket "acme"                           the request does not use TLS
                                   Read 66                                    every object in the bucket "acme"
                                   Write 57
                                   Tagging 12
                                   Permissions management 27

            No findings.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Markdown_EscapesWhatThePolicySays()
    {
        Run run = Run.OfInput(
            """{"Version":"2012-10-17","Statement":{"Sid":"A","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/a|b*"}}""",
            "explain", "-", "--format", "markdown");

        run.Code.ShouldBe(0);
        run.Lines.ShouldContain("""| A | Allow | Read 1 | s3:GetObject | every object in the bucket "acme" whose key begins with "a\|b" |  |""");
    }

    [Fact]
    public void Json_IsOneObjectAPolicy_OfATemplateToo()
    {
        string template = Write(
            "app.yaml",
            """
            Resources:
              Queue:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [!Ref Q]
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: "sqs:SendMessage", Resource: !GetAtt Q.Arn }
            """);

        JsonNode answer = JsonNode.Parse(Run.Of("explain", template, "--format", "json").Lines.ShouldHaveSingleItem())!;

        answer["pointer"]!.GetValue<string>().ShouldBe("/Resources/Queue/Properties/PolicyDocument");
        answer["statements"]![0]!["who"]!.GetValue<string>().ShouldBe("the service sns.amazonaws.com");
        answer["statements"]![0]!["levels"]!["Write"]!.GetValue<int>().ShouldBe(1);
        answer["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()).ShouldContain("PK7012");
    }

    [Theory]
    [InlineData("{\"Statement\": [", "(1,16): Expected ']'")]
    [InlineData("[]", "")]
    public void UnusablePolicy_IsToldWithItsPlace(string text, string message)
    {
        Run run = Run.Of("explain", Write("a.json", text));

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("a.json" + message);
    }

    [Fact]
    public void Kind_DecidesWhatThePolicyIs() => Run.Of("explain", Write("a.json", Seed), "--kind", "scp").Output
        .ShouldStartWith("A service control policy: the most that the accounts below it may do.");

    private string Write(string name, string text)
    {
        _folder.Write(name, text);
        return _folder[name];
    }

    public void Dispose() => _folder.Dispose();
}
