using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.CustomResources;
using Constructs;

namespace Company.Infrastructure;

/// <summary>Policies as a stack of the CDK has them.</summary>
public sealed class StorageStack : Stack
{
    public StorageStack(Construct scope, string id)
        : base(scope, id)
    {
        var bucket = new Bucket(this, "Data");
        var role = new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            ManagedPolicies =
            [
                ManagedPolicy.FromAwsManagedPolicyName("AdministratorAccess"), // PK5013
                ManagedPolicy.FromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"),
            ],
        });
        bucket.GrantRead(role);
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.ALLOW,
            Actions = ["s3:GetObject"],
            Resources = ["arn:aws:s3:::acme*"], // PK5006
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "*" }, // PK5001
            Resources = new[] { "*" },
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "s3:GetObjekt" }, // PK2002
            Resources = new[] { bucket.ArnForObjects("*") },
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "*" },
            Resources = new[] { "*" },
        }));
        var statement = new PolicyStatement();
        statement.AddActions("dynamodb:PutItem");
        statement.AddAllResources(); // PK5003
        role.AddToPolicy(statement);
        bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["s3:GetObject"],
            Resources = [bucket.ArnForObjects("public/*")],
            Principals = [new AnyPrincipal()], // PK7001
        }));
        bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["s3:GetObject"],
            Resources = [bucket.ArnForObjects("*")],
            Principals = [new AnyPrincipal()],
            Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" } },
        }));
        _ = new CfnPolicy(this, "Raw", new CfnPolicyProps
        {
            PolicyName = "raw",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "s3:*", ["Resource"] = "*" }, // PK5002
                },
            },
        });
        _ = AwsCustomResourcePolicy.FromSdkCalls(new SdkCallsPolicyOptions { Resources = AwsCustomResourcePolicy.ANY_RESOURCE });
        _ = AwsCustomResourcePolicy.FromStatements(
        [
            new PolicyStatement(new PolicyStatementProps
            {
                Actions = ["dynamodb:PutItem"],
                Resources = AwsCustomResourcePolicy.ANY_RESOURCE, // PK5003
            }),
        ]);
        _ = new AccessKey(this, "Key", new AccessKeyProps { User = new User(this, "Robot") }); // PK8008
        _ = Policy.FromPolicyName(this, "Known", "known");
    }
}
