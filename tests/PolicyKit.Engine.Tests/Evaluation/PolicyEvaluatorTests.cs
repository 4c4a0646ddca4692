using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Evaluation;

public sealed class PolicyEvaluatorTests
{
    private const string AllowAcme =
        """{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]}""";
    private const string DenyDelete = """{"Effect":"Deny","Action":["s3:Delete*"],"Resource":"*"}""";

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/key", Decision.Allowed)]
    [InlineData("S3:getobject", "arn:aws:s3:::acme/key", Decision.Allowed)]
    [InlineData("s3:GetObject", "arn:aws:s3:::Acme/key", Decision.ImplicitlyDenied)]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme2/key", Decision.ImplicitlyDenied)]
    [InlineData("s3:DeleteBucket", "arn:aws:s3:::acme", Decision.ExplicitlyDenied)]
    [InlineData("s3:DeleteBucket", "arn:aws:s3:::other", Decision.ExplicitlyDenied)]
    [InlineData("ec2:RunInstances", "*", Decision.ImplicitlyDenied)]
    public void AllowAndDeny_AreWeighedAsIamDoes(string action, string resource, Decision expected)
    {
        Evaluate(action, resource, AllowAcme, DenyDelete).ShouldBe(expected);
        Evaluate(action, resource, DenyDelete, AllowAcme).ShouldBe(expected);
    }

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/key", Decision.ImplicitlyDenied)]
    [InlineData("sqs:SendMessage", "arn:aws:s3:::acme/key", Decision.ImplicitlyDenied)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:jobs", Decision.Allowed)]
    public void NotActionAndNotResource_AllowTheRest(string action, string resource, Decision expected) =>
        Evaluate(action, resource, """{"Effect":"Allow","NotAction":"s3:*","NotResource":"arn:aws:s3:::*"}""").ShouldBe(expected);

    [Fact]
    public void NotResourceUnderDeny_DeniesTheRest() =>
        Evaluate("s3:GetObject", "arn:aws:s3:::zoo", AllowAcme,
            """{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::acme*"}""")
            .ShouldBe(Decision.ExplicitlyDenied);

    [Theory]
    [InlineData("Allow", "s3:GetObject", Decision.Undecided)]
    [InlineData("Deny", "s3:GetObject", Decision.Undecided)]
    [InlineData("Allow", "s3:PutObject", Decision.ImplicitlyDenied)]
    public void Condition_IsNotGuessed(string effect, string action, Decision expected) =>
        Evaluate(action, "arn:aws:s3:::zoo/key",
            $$$"""
            {"Effect":"{{{effect}}}","Action":"s3:GetObject","Resource":"*",
             "Condition":{"Bool":{"aws:SecureTransport":"true"} } }
            """)
            .ShouldBe(expected);

    [Fact]
    public void ConditionalAllow_DoesNotMatterBesideAnUnconditionalOne() =>
        Evaluate("s3:GetObject", "arn:aws:s3:::acme/key",
            """{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}""", AllowAcme)
            .ShouldBe(Decision.Allowed);

    [Theory]
    [InlineData("Allow")]
    [InlineData("Deny")]
    public void ConditionalDeny_LeavesAnAllowUndecided_WhateverElseIsUnsure(string other)
    {
        const string Condition = "\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}";
        string deny = $$"""{"Effect":"Deny","Action":"*","Resource":"*",{{Condition}} }""";
        string unsure = $$"""{"Effect":"{{other}}","Action":"*","Resource":"*",{{Condition}} }""";
        Evaluate("s3:GetObject", "arn:aws:s3:::acme/key", AllowAcme, deny, unsure).ShouldBe(Decision.Undecided);
        Evaluate("s3:GetObject", "arn:aws:s3:::acme/key", unsure, AllowAcme, deny).ShouldBe(Decision.Undecided);
    }

    [Theory]
    [InlineData("arn:aws:s3:::home/ann", Decision.Undecided)]
    [InlineData("arn:aws:s3:::work/ann", Decision.ImplicitlyDenied)]
    public void PolicyVariable_IsNotGuessed(string resource, Decision expected) =>
        Evaluate("s3:GetObject", resource, """{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::home/${aws:username}"}""")
            .ShouldBe(expected);

    [Fact]
    public void VariableWithoutVersion_IsLiteralText()
    {
        const string Policy = """{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::home/${aws:username}"}}""";
        Decide(Policy, "arn:aws:s3:::home/ann").ShouldBe(Decision.ImplicitlyDenied);
        Decide(Policy, "arn:aws:s3:::home/${aws:username}").ShouldBe(Decision.Allowed);

        static Decision Decide(string policy, string resource) =>
            PolicyEvaluator.Evaluate([PolicyReader.Read(policy)], "s3:GetObject", resource).Decision;
    }

    [Fact]
    public void UnknownText_IsNotGuessed()
    {
        PolicyModel policy = PolicyReader.Read(
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get￼","Resource":"*"}}""", holes: true);
        PolicyEvaluator.Evaluate([policy], "s3:GetObject", "*").Decision.ShouldBe(Decision.Undecided);
        PolicyEvaluator.Evaluate([policy], "s3:PutObject", "*").Decision.ShouldBe(Decision.ImplicitlyDenied);
    }

    [Fact]
    public void SeveralPolicies_AreTakenTogether()
    {
        PolicyModel[] policies = [Read(AllowAcme), Read(DenyDelete)];
        PolicyEvaluator.Evaluate(policies, "s3:DeleteObject", "arn:aws:s3:::acme/key")
            .Statement.ShouldBe(policies[1].Statements[0]);
        PolicyEvaluator.Evaluate(policies, "s3:GetObject", "arn:aws:s3:::acme/key").Statement.ShouldBe(policies[0].Statements[0]);
        PolicyEvaluator.Evaluate([], "s3:GetObject", "*").ShouldBe(new EvaluationResult(Decision.ImplicitlyDenied, null));
    }

    private static Decision Evaluate(string action, string resource, params string[] statements) =>
        PolicyEvaluator.Evaluate([Read(statements)], action, resource).Decision;

    private static PolicyModel Read(params string[] statements) =>
        PolicyReader.Read($$"""{"Version":"2012-10-17","Statement":[{{string.Join(",", statements)}}]}""", PolicyKind.Identity);
}
