using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Amazon.Auth.AccessControlPolicy;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SecurityToken.Model;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Company.Storage;

/// <summary>Policies that are given to the SDK, and those that are built with its model.</summary>
public sealed class Policies
{
    private const string Shared = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "AWS": "arn:aws:iam::111122223333:role/reader" },
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::acme*"
            }
          ]
        }
        """;

    public Task PutAsync(IAmazonS3 s3) => s3.PutBucketPolicyAsync("acme", Shared);

    // PK7001 at: Principal
    public PutBucketPolicyRequest Public(string bucket) => new PutBucketPolicyRequest
    {
        BucketName = bucket,
        Policy = $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": "*",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::{{bucket}}/*"
                }
              ]
            }
            """,
    };

    // PK8005 at: :root
    public Task KeyAsync(IAmazonKeyManagementService kms, string key) => kms.PutKeyPolicyAsync(key, """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
              "Action": "kms:*",
              "Resource": "*"
            }
          ]
        }
        """, "default");

    public SetQueueAttributesRequest Queue(string url, string queueArn, string topicArn) => new SetQueueAttributesRequest
    {
        QueueUrl = url,
        Attributes = new Dictionary<string, string>
        {
            [QueueAttributeName.Policy] = JsonSerializer.Serialize(new
            {
                Version = "2012-10-17",
                Statement = new[]
                {
                    new { Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = queueArn }, // PK7001
                },
            }),
        },
    };

    // PK5008 at: {{tenant}}*
    public GetFederationTokenRequest Session(string tenant) => new GetFederationTokenRequest
    {
        Name = tenant,
        Policy = $$"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/{{tenant}}*"}]}
            """,
    };

    public Policy Model() => new Policy().WithStatements(
        new Statement(Statement.StatementEffect.Allow)
            .WithActionIdentifiers("s3:*") // PK5002
            .WithResources(new Resource("*")),
        new Statement(Statement.StatementEffect.Allow)
            .WithActionIdentifiers("s3:GetObject")
            .WithResources(new Resource("arn:aws:s3:::acme*")), // PK5006
        new Statement(Statement.StatementEffect.Deny)
            .WithActionIdentifiers("s3:*")
            .WithResources(new Resource("*")));
}
