using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

/// <summary>The policies of resources other than buckets.</summary>
public sealed class ResourceCarrierTests
{
    private const string Scope = ":eu-west-1:111122223333:";
    private static readonly Principal Sns = Principal.Service("sns.amazonaws.com");

    [Theory]
    [InlineData("sqs", "jobs", "sqs:SendMessage", 8_192, "\"arn:aws:sqs:eu-west-1:111122223333:jobs\"")]
    [InlineData("sns", "news", "sns:Publish", 30_720, "\"arn:aws:sns:eu-west-1:111122223333:news\"")]
    [InlineData("kms", "key/1", "kms:Decrypt", 32_768, "\"*\"")]
    [InlineData("secretsmanager", "secret:db-AbCdEf", "secretsmanager:GetSecretValue", 20_480, "\"*\"")]
    [InlineData("lambda", "function:run", "lambda:InvokeFunction", 20_480, "\"arn:aws:lambda:eu-west-1:111122223333:function:run\"")]
    [InlineData("ecr", "repository/app", "ecr:BatchGetImage", 10_240, null)]
    [InlineData("dynamodb", "table/t", "dynamodb:GetItem", 20_480, "\"arn:aws:dynamodb:eu-west-1:111122223333:table/t\"")]
    [InlineData("events", "event-bus/b", "events:PutEvents", 10_240, "\"arn:aws:events:eu-west-1:111122223333:event-bus/b\"")]
    [InlineData("s3", "accesspoint/p", "s3:GetObject", 20_480, "\"arn:aws:s3:eu-west-1:111122223333:accesspoint/p\"")]
    [InlineData("backup", "backup-vault:v", "backup:CopyIntoBackupVault", null, "\"arn:aws:backup:eu-west-1:111122223333:backup-vault:v\"")]
    public void OwnResource_IsWrittenAsTheServiceWantsIt(string service, string name, string action, int? quota, string? resource)
    {
        var arn = new PlainArn(":" + service + Scope + name);

        ResourcePolicy policy = Policy.Resource(arn).Allow(arn[action]).For(Sns).Build();

        policy.Quota.ShouldBe(quota);
        policy.ToJson().Contains("Resource", StringComparison.Ordinal).ShouldBe(resource is not null);
        if (resource is not null) policy.ToJson().ShouldContain("\"Resource\":" + resource);
        policy.Lint().ShouldNotContain(finding => finding.Severity == Rules.FindingSeverity.Error);
    }

    [Theory]
    [InlineData("lambda", "function:run", "function:run:live", "lambda:InvokeFunction")]
    [InlineData("dynamodb", "table/t", "table/t/index/*", "dynamodb:Query")]
    [InlineData("events", "event-bus/b", "rule/b/*", "events:PutRule")]
    [InlineData("s3", "accesspoint/p", "accesspoint/p/object/*", "s3:GetObject")]
    public void PartsOfTheResource_AreNamed(string service, string carrier, string part, string action) =>
        Policy.Resource(new PlainArn(":" + service + Scope + carrier))
            .Allow(new PlainArn(":" + service + Scope + part)[action], Permission.Unchecked(action, "arn:aws:" + service + Scope + part))
            .For(Sns).TryBuild(out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData("sqs", "jobs", "sqs", "jobs2", "sqs:SendMessage")]
    [InlineData("sqs", "jobs", "sns", "jobs", "sqs:SendMessage")]
    [InlineData("sqs", "jobs", "sqs", "jobs", "sns:Publish")]
    [InlineData("kms", "key/1", "kms", "key/2", "kms:Decrypt")]
    [InlineData("ecr", "repository/app", "ecr", "repository/app2", "ecr:BatchGetImage")]
    [InlineData("dynamodb", "table/t", "dynamodb", "table/t2", "dynamodb:Query")]
    [InlineData("events", "event-bus/b", "events", "rule/c/x", "events:PutRule")]
    [InlineData("backup", "backup-vault:v", "sqs", "jobs", "sqs:SendMessage")]
    public void WhatIsNotTheCarriers_IsAProblem(string service, string carrier, string otherService, string other, string action)
    {
        Policy.Resource(new PlainArn(":" + service + Scope + carrier)).Allow(new PlainArn(":" + otherService + Scope + other)[action])
            .For(Sns).TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("identity policy");
    }

    [Fact]
    public void KeyWhoseIdIsNotKnownYet_CarriesAPolicy()
    {
        var key = new PlainArn(":kms" + Scope + "key/*");
        Policy.Resource(key).Allow("Own", key["kms:*"]).For(Principal.Account("111122223333")).Build().ToJson()
            .ShouldContain("\"Action\":\"kms:*\",\"Resource\":\"*\"");
    }

    [Fact]
    public void QueueOverAnyOfItsCounts_IsAProblem()
    {
        var queue = new PlainArn(":sqs" + Scope + "jobs");
        Permission[] actions = [.. Enumerable.Range(0, 8).Select(i => queue["sqs:Action" + i])];
        Problems(Policy.Resource(queue).Allow(actions[0], actions).For(Sns)).Single().ShouldContain("8 actions");

        var builder = Policy.Resource(queue).Allow(actions[0]).For(Sns);
        for (int i = 1; i < 20; i++) builder = builder.Allow(actions[0]).For(Sns);
        Problems(builder).ShouldBeEmpty();
        Problems(builder.Allow(actions[0]).For(Sns)).Single().ShouldContain("21 statements");
        Problems(builder.When(Keys(11)[0], Keys(11)[1..])).Single().ShouldContain("11 conditions");

        Principal[] many = [.. Enumerable.Range(0, 50).Select(i => Principal.Service($"s{i}.amazonaws.com"))];
        Problems(Policy.Resource(queue).Allow(actions[0]).For(Sns, many)).Single().ShouldContain("51 principals");

        static Condition[] Keys(int count) => [.. Enumerable.Range(0, count).Select(i => Aws.RequestTag("k" + i).Is("v"))];
    }

    [Fact]
    public void Everything_CarriesNoPolicy() =>
        Problems(Policy.Resource(S3.Everything).Allow(S3.Everything.All).For(Sns)).Single().ShouldContain("carries no policy");

    private static string[] Problems(PolicyKit.Building.ResourcePolicyBuilder builder)
    {
        builder.TryBuild(out _, out IReadOnlyList<PolicyProblem> problems);
        return [.. problems.Select(problem => problem.Message)];
    }
}
