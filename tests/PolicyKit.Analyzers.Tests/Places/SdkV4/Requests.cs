using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Amazon.IdentityManagement.Model;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SecurityToken.Model;
using Amazon.SimpleNotificationService.Model;
using Amazon.SQS.Model;

namespace Company.Storage;

/// <summary>Policies in requests: text in single quotes, text that is changed on its way, and what the request is about.</summary>
public sealed class Requests(IAmazonS3 s3, string brand, string tenantPrefix)
{
    private const string Bucket = "acme";

    private const string Template =
        @"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': { 'AWS': '111122223333' }, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*' }] }"; // right

    public Task QuotedAtUse()
    {
        var json = @"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': { 'AWS': '111122223333' }, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*' }] }"; // right
        return s3.PutBucketPolicyAsync("acme", json.Replace("'", "\""));
    }

    public PutBucketPolicyRequest QuotedInARequest()
    {
        var json = "{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*' }] }"; // PK7001
        return new PutBucketPolicyRequest { BucketName = "acme", Policy = json.Replace('\'', '"') };
    }

    public Task QuotedConstant() => s3.PutBucketPolicyAsync("acme", Template.Replace("'", "\""));

    public Task QuotedAndTrimmed() => s3.PutBucketPolicyAsync("acme", Template.Replace('\'', '"').Trim());

    public Task QuotedInItsPlace()
    {
        var json = @"{ `Version`: `2012-10-17`, `Statement`: [{ `Effect`: `Allow`, `Principal`: { `AWS`: `111122223333` }, `Action`: `s3:GetObject`, `Resource`: `arn:aws:s3:::acme/*` }] }"; // right
        json = json.Replace("`", "\"");
        return s3.PutBucketPolicyAsync("acme", json);
    }

    public Task QuotedInItsPlaceAndWrong()
    {
        var json = @"{ `Version`: `2012-10-17`, `Statement`: [{ `Effect`: `Allow`, `Principal`: { `AWS`: `111122223333` }, `Action`: `s3:GetObjekt`, `Resource`: `arn:aws:s3:::acme/*` }] }"; // PK2002
        json = json.Replace("`", "\"");
        return s3.PutBucketPolicyAsync("acme", json);
    }

    public Task QuotedByAnother()
    {
        var json = @"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': { 'AWS': '111122223333' }, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*' }] }"; // right
        return s3.PutBucketPolicyAsync("acme", Quoted(json));
    }

    private static string Quoted(string json) => json.Replace("'", "\"");

    public Task QuotedByPattern()
    {
        var json = @"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': { 'AWS': '111122223333' }, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::acme/*' }] }"; // right
        return s3.PutBucketPolicyAsync("acme", Regex.Replace(json, "'", "\""));
    }

    public Task QuotedUnderAnotherName(string bucket)
    {
        var json = @"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': { 'AWS': '111122223333' }, 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::BUCKET/*' }] }"; // right
        var policy = json.Replace("'", "\"").Replace("BUCKET", bucket);
        System.Console.WriteLine(json);
        return s3.PutBucketPolicyAsync(bucket, policy: policy);
    }

    public Task NoJson()
    {
        var policy = "{ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"Allow\", }] }"; // PK1001
        return s3.PutBucketPolicyAsync("acme", policy);
    }

    public PutBucketPolicyRequest AnotherBucket() => new()
    {
        BucketName = "acme",
        Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}""", // PK7008
    };

    public PutBucketPolicyRequest SameBucket() => new()
    {
        BucketName = "acme",
        Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""", // right
    };

    public PutBucketPolicyRequest SomeBucket(string name) => new()
    {
        BucketName = name,
        Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}""", // right
    };

    public PutBucketPolicyRequest MisspeltBucket()
    {
        var request = new PutBucketPolicyRequest();
        request.BucketName = Bucket;
        request.Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acne/*"}]}"""; // PK7008
        return request;
    }

    public Task SameBucketByConstant() => s3.PutBucketPolicyAsync(
        Bucket, $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::{{Bucket}}/*"}]}"""); // right

    public Task AnotherBucketByArgument() => s3.PutBucketPolicyAsync(
        "acme", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}"""); // PK7008

    public SetQueueAttributesRequest AnotherQueue() => new()
    {
        QueueUrl = "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs",
        Attributes = new Dictionary<string, string>
        {
            ["Policy"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:mails"}]}""", // PK7008
        },
    };

    public SetQueueAttributesRequest SameQueue() => new()
    {
        QueueUrl = "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs",
        Attributes = new Dictionary<string, string>
        {
            ["Policy"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:jobs"}]}""", // right
        },
    };

    public SetTopicAttributesRequest AnotherTopic() => new()
    {
        TopicArn = "arn:aws:sns:eu-west-1:111122223333:news",
        AttributeName = "Policy",
        AttributeValue = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:old"}]}""", // PK7008
    };

    public GetFederationTokenRequest AlikeBrands() => new()
    {
        Name = brand,
        Policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::{{brand}}*"}]}""", // PK5008
    };

    public GetFederationTokenRequest AlikeNames(string name) => new()
    {
        Name = name,
        Policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::" + name + "*\"}]}", // PK5008
    };

    public GetFederationTokenRequest Prefixed() => new()
    {
        Name = "reader",
        Policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::{{tenantPrefix}}*"}]}""", // right
    };

    public GetFederationTokenRequest Delimited(string name) => new()
    {
        Name = name,
        Policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::{{name}}-*"}]}""", // right
    };

    public GetFederationTokenRequest ObjectsOfOne(string name) => new()
    {
        Name = name,
        Policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::{{name}}/*"}]}""", // right
    };

    public CreateRoleRequest Trust(string account) => new()
    {
        RoleName = "reader",
        AssumeRolePolicyDocument = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""", // right
    };

    public CreateRoleRequest TrustOfAnyone()
    {
        var request = new CreateRoleRequest { RoleName = "reader" };
        request.AssumeRolePolicyDocument = JsonSerializer.Serialize(new
        {
            Version = "2012-10-17",
            Statement = new[] { new { Effect = "Allow", Principal = "*", Action = "sts:AssumeRole" } }, // PK7001
        });
        return request;
    }

    public CreatePolicyRequest Nodes()
    {
        JsonObject policy = new() { ["Version"] = "2012-10-17" };
        var statements = new JsonArray();
        statements.Add(new JsonObject { ["Effect"] = "Allow", ["Action"] = "s3:*", ["Resource"] = "*" }); // PK5002
        policy["Statement"] = statements;
        return new CreatePolicyRequest { PolicyName = "nodes", PolicyDocument = policy.ToJsonString() };
    }

    public CreatePolicyRequest NodesThatAreRight()
    {
        JsonObject policy = new() { ["Version"] = "2012-10-17" };
        policy["Statement"] = new JsonArray(new JsonObject { ["Effect"] = "Allow", ["Action"] = "s3:GetObject", ["Resource"] = "arn:aws:s3:::acme/*" }); // right
        return new CreatePolicyRequest { PolicyName = "nodes", PolicyDocument = policy.ToJsonString() };
    }

    public AttachRolePolicyRequest Attached()
    {
        var arn = "arn:aws:iam::aws:policy/PowerUserAccess";
        return new AttachRolePolicyRequest { RoleName = "app", PolicyArn = arn }; // PK5013
    }

    public IEnumerable<AttachRolePolicyRequest> AttachedEach()
    {
        foreach (string arn in new[] { "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/IAMFullAccess" }) // PK5013
            yield return new AttachRolePolicyRequest { RoleName = "app", PolicyArn = arn };
    }

    public AttachRolePolicyRequest AttachedOwn() => new() { RoleName = "app", PolicyArn = "arn:aws:iam::111122223333:policy/PowerUserAccess" }; // right

    public AttachRolePolicyRequest AttachedGiven(string arn) => new() { RoleName = "app", PolicyArn = arn }; // right
}
