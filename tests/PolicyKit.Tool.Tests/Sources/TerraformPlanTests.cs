namespace PolicyKit.Tool.Tests.Sources;

public sealed class TerraformPlanTests
{
    private const string Policy = """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme*\"}]}""";

    [Fact]
    public void PlannedPolicy_IsFoundAtItsPlaceInTheString()
    {
        string plan = $$$$$$"""
            {"format_version":"1.2","planned_values":{"root_module":{
              "resources":[{"address":"aws_iam_policy.a","mode":"managed","type":"aws_iam_policy","values":{"name":"a","policy":"{{{{{{Policy}}}}}}"}}],
              "child_modules":[{"resources":[{"mode":"managed","type":"aws_iam_role","values":{"inline_policy":[{"policy":"{{{{{{Policy}}}}}}"}]}}]}]
            }},"resource_changes":[{"type":"aws_iam_policy","change":{"after":{"policy":"{{{{{{Policy}}}}}}"}}}]}
            """;

        FoundIn.File("plan.json", plan).ShouldBe(
        [
            "PK5006 /planned_values/root_module/resources/0/values/policy/Statement/0/Resource arn:aws:s3:::acme*",
            "PK5006 /planned_values/root_module/child_modules/0/resources/0/values/inline_policy/0/policy/Statement/0/Resource arn:aws:s3:::acme*",
        ]);
    }

    [Fact]
    public void PlanWithoutValues_IsReadByItsChanges() =>
        FoundIn.File("plan.json", $$$$$$"""{"resource_changes":[{"type":"aws_iam_policy","change":{"after":{"policy":"{{{{{{Policy}}}}}}"}}}]}""")
            .ShouldBe(["PK5006 /resource_changes/0/change/after/policy/Statement/0/Resource arn:aws:s3:::acme*"]);

    [Theory]
    [InlineData("managed", "aws_iot_policy", "policy")]
    [InlineData("data", "aws_iam_policy_document", "json")]
    public void WhatIsNoPolicyInForce_IsPassedOver(string mode, string type, string attribute)
    {
        string state = $$$$$$"""
            {"values":{"root_module":{"resources":[
              {"mode":"{{{{{{mode}}}}}}","type":"{{{{{{type}}}}}}","values":{"{{{{{{attribute}}}}}}":"{{{{{{Policy}}}}}}"}},
              {"mode":"managed","type":"aws_iam_policy","values":{"policy":"{{{{{{Policy}}}}}}"}}]}}}
            """;

        FoundIn.File("state.json", state).ShouldBe(["PK5006 /values/root_module/resources/1/values/policy/Statement/0/Resource arn:aws:s3:::acme*"]);
    }

    [Theory]
    [InlineData("aws_iam_role", "assume_role_policy")]
    [InlineData("aws_s3_bucket_policy", "policy")]
    public void TypeAndAttribute_TellTheKind(string type, string attribute)
    {
        // A principal is right in neither of the kinds that take none, and needed in both of these.
        string plan = $$$$$$"""{"resource_changes":[{"type":"{{{{{{type}}}}}}","change":{"after":{"{{{{{{attribute}}}}}}":"{{{{{{Policy}}}}}}"}}}]}""";

        FoundIn.File("plan.json", plan).ShouldContain(found => found.StartsWith("PK1004 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_IsNotEdited()
    {
        string plan = $$$$$$"""{"resource_changes":[{"type":"aws_iam_policy","change":{"after":{"policy":"{{{{{{Policy}}}}}}"}}}]}""";

        FoundIn.Fixed("plan.json", plan).ShouldBe(plan);
    }
}
