using PolicyKit.Sources.Templates;
using PolicyKit.Tool.Tests.Commands;

namespace PolicyKit.Tool.Tests.Sources.Templates;

public sealed class YamlTemplateTests
{
    private const string Head = """
        Resources:
          R:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: 2012-10-17
                Statement:

        """;

    private const string Way = "/Resources/R/Properties/PolicyDocument/Statement/0";

    [Theory]
    [InlineData("arn:aws:s3:::acme*", "arn:aws:s3:::acme*")]
    [InlineData("'arn:aws:s3:::acme*'", "arn:aws:s3:::acme*")]
    [InlineData("\"arn:aws:s3:::acme*\"", "arn:aws:s3:::acme*")]
    [InlineData("!Sub 'arn:${AWS::Partition}:s3:::acme*'", "arn:${AWS::Partition}:s3:::acme*")]
    [InlineData("!Sub arn:${AWS::Partition}:s3:::acme*", "arn:${AWS::Partition}:s3:::acme*")]
    [InlineData("{ 'Fn::Sub': \"arn:aws:s3:::acme*\" }", "arn:aws:s3:::acme*")]
    public void Value_IsFoundAtItsPlace(string value, string text) => Lint(value).ShouldBe([$"PK5006 {Way}/Resource {text}"]);

    [Theory]
    [InlineData("!Ref Bucket")]
    [InlineData("!GetAtt Bucket.Arn")]
    [InlineData("!ImportValue x")]
    [InlineData("!Join ['', ['arn:aws:s3:::', !Ref Bucket, '*']]")]
    [InlineData("!If [Prod, 'arn:aws:s3:::acme*', !Ref AWS::NoValue]")]
    [InlineData("!Sub ['${A}*', { A: !GetAtt Bucket.Arn }]")]
    [InlineData("!Select [0, ['arn:aws:s3:::acme*']]")]
    public void Function_IsAHole(string value) => Lint(value).ShouldBeEmpty();

    [Theory]
    [InlineData("arn:aws:s3:::acme*", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]")]
    [InlineData("[arn:aws:s3:::acme*, 'arn:aws:s3:::b/*']", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\", 'arn:aws:s3:::b/*']")]
    [InlineData("\n              - 'arn:aws:s3:::acme*' # ours", "\n              - \"arn:aws:s3:::acme\"\n              - \"arn:aws:s3:::acme/*\" # ours")]
    [InlineData("arn:aws:sns:eu-west-1:111122223333:acme*", "arn:aws:sns:eu-west-1:111122223333:acme*")]
    [InlineData("!Sub arn:aws:s3:::acme*", "!Sub arn:aws:s3:::acme*")]
    public void Fix_IsMadeInYaml(string value, string changed) => FoundIn.Fixed("t.yaml", Template(value)).ShouldBe(Template(changed));

    [Fact]
    public void Sam_HasItsStatementsInline() => FoundIn.File("sam.yml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              Policies:
                - AWSLambdaBasicExecutionRole
                - S3ReadPolicy: { BucketName: !Ref B }
                - Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action:
                        - s3:GetObjekt
                      Resource: !Sub '${B.Arn}/*'
        """).ShouldBe(["PK2002 /Resources/F/Properties/Policies/2/Statement/0/Action/0 s3:GetObjekt"]);

    [Fact]
    public void PolicyInABlockOfText_IsFoundLineByLine() => FoundIn.File("t.yaml", """
        Resources:
          L:
            Type: AWS::Logs::ResourcePolicy
            Properties:
              PolicyDocument: !Sub |
                {
                  "Version": "2012-10-17",
                  "Statement": [{ "Effect": "Allow", "Principal": { "Service": "es.amazonaws.com" },
                    "Action": "logs:PutLogEventz", "Resource": "arn:aws:logs:${AWS::Region}:*" }]
                }
        """).Where(found => found.StartsWith("PK2002", StringComparison.Ordinal))
        .ShouldBe(["PK2002 /Resources/L/Properties/PolicyDocument/Statement/0/Action logs:PutLogEventz"]);

    [Fact]
    public void MissingElement_IsShownAtItsStatement() => FoundIn.File("t.yaml", Head + "          - Effect: Allow\n            Action: s3:GetObject\n")
        .ShouldContain(found => found.StartsWith("PK1004 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n")]
    [InlineData("a: &a { b: *a }\n")]
    [InlineData("? [x, y]\n: z\n")]
    [InlineData("a: *none\n")]
    [InlineData("- !Sub\n- ! x\n- !!str 1\n- !<tag:x> y\n")]
    [InlineData("a: \"\\u263A\\\n  b\"\nc: >-\n  d\n  e\n\tf: g\n")]
    public void OddYaml_IsReadOrRefused(string yaml)
    {
        string all = string.Concat(Enumerable.Range(0, 9).Select(i => $"z{i}: &z{i} [{string.Join(", ", Enumerable.Repeat(i == 0 ? "x" : $"*z{i - 1}", 12))}]\n"));
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "Resources: {}\n" + yaml);
        folder.Write("b.yaml", all);

        Run.Of("lint", folder["a.yaml"], folder["b.yaml"]).Code.ShouldBe(2);
    }

    private static string Template(string value) => Head + "          - Effect: Allow\n            Action: s3:GetObject\n            Resource: " + value + "\n";

    private static string[] Lint(string value) => FoundIn.File("t.yaml", Template(value));
}
