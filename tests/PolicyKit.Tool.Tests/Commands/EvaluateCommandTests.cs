namespace PolicyKit.Tool.Tests.Commands;

public sealed class EvaluateCommandTests
{
    private const string Seed = """
        {"Version":"2012-10-17","Statement":[{"Sid":"Buckets","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client*"},{"Sid":"Home","Effect":"Allow","Action":"sqs:*","Resource":"*","Condition":{"StringEquals":{"aws:username":"ann"}}}]}
        """;

    [Fact]
    public void AllowedRequest_IsExplained()
    {
        Run run = Run.OfInput(Seed, "evaluate", "-", "s3:GetObject", "arn:aws:s3:::new-client2/k");

        run.Code.ShouldBe(0);
        run.Lines.ShouldBe(
        [
            "s3:GetObject on arn:aws:s3:::new-client2/k by an identity of the resource's account",
            "Allowed by statement 1 (Buckets) of the identity policy 1.",
            "  identity policy 1, statement 1 (Buckets), Allow: applies, since all its elements match",
            "  identity policy 1, statement 2 (Home), Allow: does not apply, since Action does not name s3:GetObject (sqs:*)",
        ]);
    }

    [Fact]
    public void RequestThatIsNotAllowed_EndsWithOne()
    {
        Run run = Run.OfInput(Seed, "evaluate", "-", "s3:GetObject", "arn:aws:s3:::other/k");

        run.Code.ShouldBe(1);
        run.Lines[1].ShouldBe("ImplicitlyDenied: no identity policy allows it.");
    }

    [Theory]
    [InlineData(0, "--context", "aws:username=ann")]
    [InlineData(0, "--context", "k:x=1", "AWS:username=ann")]
    [InlineData(1, "--context", "aws:username=bob")]
    [InlineData(1, "--context", "aws:username=ann", "--context", "aws:username=bob")]
    [InlineData(0, "--principal", "arn:aws:iam::111122223333:user/ann", "--derive")]
    [InlineData(1, "--principal", "arn:aws:iam::111122223333:user/ann")]
    public void ContextAndPrincipal_Count(int code, params string[] options) =>
        Run.OfInput(Seed, ["evaluate", "-", "sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q", .. options]).Code.ShouldBe(code);

    [Fact]
    public void PolicyWithPrincipals_IsTheResources() => Run.OfInput(
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}""",
        "evaluate", "-", "s3:GetObject", "arn:aws:s3:::b/k", "--principal", "*").Lines[1].ShouldBe("Allowed by statement 1 of the resource policy.");

    [Theory]
    [InlineData("s3:ListObjectsV2", "arn:aws:s3:::new-client", "did you mean s3:ListBucket?")]
    [InlineData("s3:GetObjct", "arn:aws:s3:::new-client/x", "did you mean s3:GetObject?")]
    [InlineData("s4:GetObject", "arn:aws:s3:::new-client/x", "did you mean s3?")]
    [InlineData("s3:GetObject", "arn:aws:s3:::new-client", "s3:GetObject acts on object")]
    public void RequestThatNobodyCanMake_IsAnsweredWithAHint(string action, string resource, string hint)
    {
        Run run = Run.OfInput(Seed, "evaluate", "-", action, resource);

        run.Code.ShouldBeInRange(0, 1);
        run.Lines[1].ShouldStartWith("Hint: ");
        run.Lines[1].ShouldContain(hint);
    }

    [Theory]
    [InlineData("Give either POLICY or --batch.")]
    [InlineData("Give POLICY, ACTION and RESOURCE, or --batch.", "-")]
    [InlineData("Give POLICY, ACTION and RESOURCE, or --batch.", "-", "s3:GetObject")]
    [InlineData("Give either POLICY or --batch.", "-", "s3:GetObject", "*", "--batch")]
    [InlineData("With --batch, principal and context stand in the lines.", "--batch", "--principal", "*")]
    [InlineData("'x' is no principal;", "-", "s3:GetObject", "*", "--principal", "x")]
    [InlineData("\"arn:aws:iam::1111:user/x\" is no principal, since", "-", "s3:GetObject", "*", "--principal", "arn:aws:iam::1111:user/x")]
    [InlineData("\"GetObject\" names no service,", "-", "GetObject", "arn:aws:s3:::acme/x")]
    [InlineData("\"s3:Get*\" has a wildcard,", "-", "s3:Get*", "arn:aws:s3:::acme/x")]
    [InlineData("\"acme/x\" is no ARN,", "-", "s3:GetObject", "acme/x")]
    [InlineData("The resource is empty,", "-", "s3:GetObject", "")]
    [InlineData("\"arn:aws:s3\" has 3 of an ARN's 6 fields,", "-", "s3:GetObject", "arn:aws:s3")]
    [InlineData("'x' is no condition key with its value;", "-", "s3:GetObject", "*", "--context", "x")]
    public void UnusableArguments_EndWithTwo(string message, params string[] args)
    {
        Run run = Run.OfInput(Seed, ["evaluate", .. args]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("{", "policykit: -(1,2): Expected")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}}""", "StringIs")]
    public void UnusablePolicy_EndsWithTwo(string policy, string message)
    {
        Run run = Run.OfInput(policy, "evaluate", "-", "s3:GetObject", "*");

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }
}
