namespace PolicyKit.Tool.Tests.Commands;

public sealed class MinimizeCommandTests
{
    private const string Policy =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:Get*"],"Resource":"*"}]}""";

    [Fact]
    public void WhatOthersCover_IsGone() => Run.OfInput($$"""{"id":1,"policy":{{Policy}}}""", "minimize", "--batch").Output.ShouldBe(
        """{"id":1,"policy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}}""" + "\n");

    [Fact]
    public void OnePolicy_IsPrintedIndented()
    {
        Run run = Run.OfInput(Policy, "minimize", "-");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("      \"Action\": \"s3:Get*\",\n");
    }
}
