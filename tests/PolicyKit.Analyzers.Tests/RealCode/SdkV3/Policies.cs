using Amazon.Auth.AccessControlPolicy;
using Amazon.Auth.AccessControlPolicy.ActionIdentifiers;
using Amazon.S3.Model;
using Amazon.SecurityToken.Model;

namespace Company.Storage;

/// <summary>Policies that are given to the SDK, and those that are built with its model.</summary>
public sealed class Policies
{
    // PK7001 at: Principal
    public PutBucketPolicyRequest Public() => new PutBucketPolicyRequest
    {
        BucketName = "acme",
        Policy = @"{
            ""Version"": ""2012-10-17"",
            ""Statement"": [{
                ""Effect"": ""Allow"",
                ""Principal"": ""*"",
                ""Action"": ""s3:GetObject"",
                ""Resource"": ""arn:aws:s3:::acme/*""
            }]
        }",
    };

    public PutBucketPolicyRequest Elsewhere() => new PutBucketPolicyRequest
    {
        BucketName = "acme",
        Policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"}," +
            "\"Action\":\"s3:GetObjekt\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}", // PK2002
    };

    public AssumeRoleRequest Session(string bucket) => new AssumeRoleRequest
    {
        RoleArn = "arn:aws:iam::111122223333:role/reader",
        RoleSessionName = "reader",
        Policy = $@"{{""Version"":""2012-10-17"",""Statement"":[{{""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""arn:aws:s3:::{bucket}/*""}}]}}",
    };

    public Policy Model() => new Policy().WithStatements(
        new Statement(Statement.StatementEffect.Allow)
            .WithActionIdentifiers(S3ActionIdentifiers.AllS3Actions) // PK5002
            .WithResources(new Resource("*")),
        new Statement(Statement.StatementEffect.Allow)
            .WithActionIdentifiers(S3ActionIdentifiers.GetObject)
            .WithResources(new Resource("arn:aws:s3:::acme/*")),
        new Statement(Statement.StatementEffect.Deny)
            .WithActionIdentifiers(S3ActionIdentifiers.AllS3Actions)
            .WithResources(new Resource("*")));

    public Statement Anyone() => new Statement(Statement.StatementEffect.Allow)
        .WithPrincipals(Principal.AllUsers) // PK7001
        .WithActionIdentifiers(S3ActionIdentifiers.GetObject)
        .WithResources(new Resource("arn:aws:s3:::acme/*"));
}
