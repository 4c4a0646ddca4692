using System.Collections.Generic;
using Amazon.CDK.Assertions;
using Amazon.CDK.AWS.IAM;

namespace Company.Infrastructure.Tests;

/// <summary>What tests expect of templates is no policy of anybody.</summary>
public sealed class Expectations
{
    private static readonly Dictionary<string, object> Expected = new()
    {
        ["Statement"] = new object[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "*", ["Resource"] = "*" } }, // right
    };

    public void Part(Template template) => template.HasResourceProperties("AWS::IAM::Policy", Match.ObjectLike(new Dictionary<string, object>
    {
        ["PolicyDocument"] = Match.ObjectLike(new Dictionary<string, object>
        {
            ["Statement"] = Match.ArrayWith([Match.ObjectLike(new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "s3:GetObject" })]), // right
        }),
    }));

    public void Whole(Template template) => template.HasResource("AWS::IAM::Policy", new Dictionary<string, object>
    {
        ["Properties"] = new Dictionary<string, object>
        {
            ["PolicyDocument"] = new Dictionary<string, object>
            {
                ["Statement"] = new[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "*", ["Resource"] = "*" } }, // right
            },
        },
    });

    public void ByAField(Template template) => template.HasResourceProperties("AWS::IAM::Policy", new Dictionary<string, object> { ["PolicyDocument"] = Expected });

    public void Anonymous(Template template) => template.FindResources("AWS::IAM::Policy", new
    {
        PolicyDocument = new { Statement = new[] { new { Effect = "Allow", Action = "*", Resource = "*" } } }, // right
    });

    public void Text(Template template) => template.HasResourceProperties(
        "AWS::S3::BucketPolicy",
        Match.SerializedJson(Match.ObjectLike(new Dictionary<string, object> { ["Statement"] = new object[] { new Dictionary<string, object> { ["Effect"] = "Allow" } } }))); // right

    public void Deployed(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["*"], Resources = ["*"] })); // PK5001
}
