using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.StepFunctions.Tasks;
using Constructs;

namespace Company.Infrastructure;

/// <summary>What constructs make policies of by themselves, and the managed policies that are attached.</summary>
public sealed class Grants(Construct scope)
{
    private const string Administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
    private static readonly string[] Names = ["AmazonS3ReadOnlyAccess", "PowerUserAccess"]; // PK5013

    public void AnyoneTakesTheRole() => _ = new Role(scope, "A", new RoleProps { AssumedBy = new AnyPrincipal() }); // PK7001

    public void AnyArnTakesTheRole() => _ = new Role(scope, "B", new RoleProps { AssumedBy = new ArnPrincipal("*") }); // PK7001

    public void AServiceTakesTheRole() => _ = new Role(scope, "C", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }); // right

    public void AmongOthers() => _ = new Role(scope, "D", new RoleProps
    {
        AssumedBy = new CompositePrincipal(new ServicePrincipal("ec2.amazonaws.com"), new AnyPrincipal()), // PK7001
    });

    public void OfOneOrganization() => _ = new Role(scope, "E", new RoleProps { AssumedBy = new OrganizationPrincipal("o-a1b2c3d4e5") }); // right

    public void EveryRepository() => _ = new Role(scope, "F", new RoleProps
    {
        AssumedBy = new WebIdentityPrincipal("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", new Dictionary<string, object>
        {
            ["StringLike"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:sub"] = "repo:*" }, // PK7006
        }),
    });

    public void OneRepository() => _ = new Role(scope, "G", new RoleProps
    {
        AssumedBy = new WebIdentityPrincipal("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com" },
            ["StringLike"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:sub"] = "repo:acme/app:*" }, // right
        }),
    });

    public void Narrowed() => _ = new Role(scope, "H", new RoleProps
    {
        AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object> // right
        {
            ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
        }),
    });

    public void Everything(Role role) => Grant.AddToPrincipal(new GrantOnPrincipalOptions
    {
        Grantee = role,
        Actions = ["*"], // PK5001
        ResourceArns = ["*"],
    });

    public void OneBucket(Role role) => Grant.AddToPrincipal(new GrantOnPrincipalOptions
    {
        Grantee = role,
        Actions = ["s3:GetObject"],
        ResourceArns = ["arn:aws:s3:::acme/*"], // right
    });

    public void WriteAnywhere() => _ = new CallAwsService(scope, "I", new CallAwsServiceProps
    {
        Service = "s3",
        Action = "putObject",
        IamResources = ["*"], // PK5003
    });

    public void WriteThere() => _ = new CallAwsService(scope, "J", new CallAwsServiceProps
    {
        Service = "s3",
        Action = "putObject",
        IamResources = ["arn:aws:s3:::acme/*"], // right
    });

    public void CalledByAnyone(Function function) =>
        function.AddPermission("K", new Permission { Principal = new AnyPrincipal(), Action = "lambda:InvokeFunction" }); // PK7001

    public void CalledByAService(Function function) => function.AddPermission("L", new Permission
    {
        Principal = new ServicePrincipal("s3.amazonaws.com"),
        SourceArn = "arn:aws:s3:::acme", // right
        SourceAccount = "111122223333",
    });

    public void CalledByAnyonesBucket(Function function) =>
        function.AddPermission("M", new Permission { Principal = new ServicePrincipal("s3.amazonaws.com") }); // PK7012

    public void OpenAddress(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { AuthType = FunctionUrlAuthType.NONE }); // PK7001

    public void SignedAddress(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { AuthType = FunctionUrlAuthType.AWS_IAM }); // right

    public void PublicBucket() => _ = new Bucket(scope, "N", new BucketProps { PublicReadAccess = true }); // PK7001

    public void PrivateBucket() => _ = new Bucket(scope, "O", new BucketProps { PublicReadAccess = false }); // right

    public void ConfiguredBucket(bool isSite) => _ = new Bucket(scope, "P", new BucketProps { PublicReadAccess = isSite }); // right

    public void ForEveryone(Bucket bucket)
    {
        bucket.GrantPublicAccess(); // PK7001
    }

    public void ForOneNetwork(Bucket bucket)
    {
        Grant grant = bucket.GrantPublicAccess(); // right
        grant.ResourceStatement!.AddCondition("IpAddress", new Dictionary<string, object> { ["aws:SourceIp"] = "203.0.113.0/24" });
    }

    public void FromJson(Role role) => role.AddToPolicy(PolicyStatement.FromJson(new Dictionary<string, object>
    {
        ["Effect"] = "Allow",
        ["Action"] = "*", // PK5001
        ["Resource"] = "*",
    }));

    public void FromRightJson(Role role) => role.AddToPolicy(PolicyStatement.FromJson(new Dictionary<string, object>
    {
        ["Effect"] = "Allow",
        ["Action"] = "s3:GetObject",
        ["Resource"] = "arn:aws:s3:::acme/*", // right
    }));

    public void FromText(Role role) => role.AddToPolicy(PolicyStatement.FromJson(
        JsonSerializer.Deserialize<Dictionary<string, object>>("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme*"}""")!)); // PK5006

    public void ByName(Role role)
    {
        string name = "IAMFullAccess";
        role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName(name)); // PK5013
    }

    public void EachName(Role role)
    {
        foreach (string name in Names) role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName(name));
    }

    public void EachNarrowName(Role role)
    {
        foreach (string name in new[] { "AmazonS3ReadOnlyAccess", "service-role/AWSLambdaBasicExecutionRole" }) // right
            role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName(name));
    }

    public void ByArn() => _ = new CfnRole(scope, "Q", new CfnRoleProps
    {
        AssumeRolePolicyDocument = new Dictionary<string, object>(),
        ManagedPolicyArns = [Administrator], // PK5013
    });

    public void ByPartition(string partition) => _ = ManagedPolicy.FromManagedPolicyArn(scope, "R", $"arn:{partition}:iam::aws:policy/AdministratorAccess"); // PK5013

    public void ByAccount(string account) => _ = ManagedPolicy.FromManagedPolicyArn(scope, "S", $"arn:aws:iam::{account}:policy/AdministratorAccess"); // right
}
