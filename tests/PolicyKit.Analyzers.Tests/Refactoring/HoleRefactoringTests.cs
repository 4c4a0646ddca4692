using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Policies with expressions in them.</summary>
public sealed class HoleRefactoringTests
{
    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::<bucket>/*", "S3.Bucket(bucket).Objects().GetObject")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::<this.Field>", "S3.Bucket(this.Field).ListBucket")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::<Name>", "S3.Bucket(Name).ListBucket")]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:<region>:<account>:jobs", "Sqs.Queue(((AwsAccount)account).In(region), \"jobs\").SendMessage")]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:*:<account>:<bucket>", "Sqs.Queue(((AwsAccount)account).InAnyRegion, bucket).SendMessage")]
    public async Task ExpressionForAWholeName_IsCarriedOver(string action, string resource, string expected) =>
        (await RefactorAsync(action, resource)).ShouldNotBeNull().ShouldContain(expected);

    [Theory]
    [InlineData("arn:aws:s3:::<bucket>-logs")]
    [InlineData("arn:aws:s3:::<bucket><region>")]
    [InlineData("arn:<region>:s3:::acme/*")]
    [InlineData("arn:aws:s3:::<bucket.Trim()>/*")]
    [InlineData("arn:aws:s3:::<bucket,9>/*")]
    [InlineData("arn:aws:s3:::<number>/*")]
    [InlineData("arn:aws:s3:::<maybe>/*")]
    [InlineData("arn:aws:s3:::<Pattern>/*")]
    [InlineData("arn:aws:s3:::acme/<bucket>/*")]
    [InlineData("<arn>")]
    public async Task AnyOtherExpression_DoesNotTrigger(string resource) =>
        (await RefactorAsync("s3:GetObject", resource)).ShouldBeNull();

    [Fact]
    public async Task OperandsOfASum_AreCarriedOver()
    {
        string? changed = await RefactoringSession.RefactorAsync(
            """
            class C
            {
                string M(string bucket) => "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::¦" + bucket + "/*\"}]}";
            }
            """);

        changed.ShouldNotBeNull().ShouldContain(".Allow(S3.Bucket(bucket).Objects().GetObject)");
    }

    private static Task<string?> RefactorAsync(string action, string resource) => RefactoringSession.RefactorAsync(
        $$"""""
        class C
        {
            const string Name = "acme", Pattern = "acme*";
            string Field = "";

            string M(string bucket, string region, string account, int number, string? maybe, string arn) =>
                $$"""{"Version":"2012-10-17","State¦ment":[{"Effect":"Allow","Action":"{{action}}","Resource":"{{Hole(resource)}}"}]}""";
        }
        """"");

    private static string Hole(string resource) =>
        resource.Replace("<", "{{", StringComparison.Ordinal).Replace(">", "}}", StringComparison.Ordinal);
}
