using System.Linq;
using System.Text.Json;
using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Iam.Inputs;
using Pulumi.Aws.S3;

namespace Company.Infrastructure;

/// <summary>Policies as programs of Pulumi have them.</summary>
public sealed class Documents(Output<string> arn, string brand)
{
    private const string Administrator = "arn:aws:iam::aws:policy/AdministratorAccess";

    public void Everything() => GetPolicyDocument.Invoke(new GetPolicyDocumentInvokeArgs
    {
        Statements = { new GetPolicyDocumentStatementInputArgs { Actions = { "*" }, Resources = { "*" } } }, // PK5001
    });

    public void OneBucket() => GetPolicyDocument.Invoke(new GetPolicyDocumentInvokeArgs
    {
        Statements = { new GetPolicyDocumentStatementInputArgs { Actions = { "s3:GetObject" }, Resources = { "arn:aws:s3:::acme/*" } } }, // right
    });

    public GetPolicyDocumentStatementInputArgs SetAfterwards()
    {
        var statement = new GetPolicyDocumentStatementInputArgs { Effect = "Allow" };
        statement.Actions = new[] { "s3:PutObject" };
        statement.Resources.Add("*"); // PK5003
        return statement;
    }

    public GetPolicyDocumentStatementInputArgs FilledElsewhere()
    {
        var statement = new GetPolicyDocumentStatementInputArgs { Actions = { "s3:GetObject" } }; // right
        Fill(statement);
        return statement;
    }

    private static void Fill(GetPolicyDocumentStatementInputArgs statement) => statement.Resources.Add("arn:aws:s3:::acme/*");

    public GetPolicyDocumentStatementInputArgs Anyone()
    {
        var anyone = new GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS", Identifiers = { "*" } }; // PK7001
        return new GetPolicyDocumentStatementInputArgs { Principals = { anyone }, Actions = { "s3:GetObject" }, Resources = { "arn:aws:s3:::acme/*" } };
    }

    public GetPolicyDocumentStatementInputArgs OfOneOrganization() => new()
    {
        Principals = { new GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS", Identifiers = { "*" } } }, // right
        Conditions = { new GetPolicyDocumentStatementConditionInputArgs { Test = "StringEquals", Variable = "aws:PrincipalOrgID", Values = { "o-a1b2c3d4e5" } } },
        Actions = { "s3:GetObject" },
        Resources = { "arn:aws:s3:::acme/*" },
    };

    public PolicyArgs Text() => new()
    {
        Policy = arn.Apply(name => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjekt","Resource":"{{name}}/*"}]}"""), // PK2002
    };

    public PolicyArgs TextThatIsRight() => new()
    {
        Policy = arn.Apply(name => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"{{name}}/*"}]}"""), // right
    };

    public PolicyArgs Serialized() => new()
    {
        Policy = JsonSerializer.Serialize(new
        {
            Version = "2012-10-17",
            Statement = new[] { new { Effect = "Allow", Action = "s3:ListBucket", Resource = $"arn:aws:s3:::{brand}*" } }, // PK5008
        }),
    };

    public BucketPolicyArgs AnotherBucket() => new()
    {
        Bucket = "acme",
        Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}""", // PK7008
    };

    public BucketPolicyArgs SameBucket() => new()
    {
        Bucket = "acme",
        Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""", // right
    };

    public RolePolicyAttachmentArgs Attached() => new() { Role = "app", PolicyArn = Administrator }; // PK5013

    public RolePolicyAttachmentArgs AttachedNarrow() => new() { Role = "app", PolicyArn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }; // right

    public RoleArgs AttachedInAList() => new()
    {
        ManagedPolicyArns = new[]
        {
            "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
            "arn:aws:iam::aws:policy/IAMFullAccess", // PK5013
        },
    };
}
