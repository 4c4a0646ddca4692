using System;
using System.Collections.Generic;
using System.Linq;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;

namespace Company.Infrastructure;

/// <summary>What statements are given by variables, lists, methods and branches.</summary>
public sealed class Variables(string bucket, string brand)
{
    private const string Head = "arn:aws:s3:::";
    private static readonly string[] Listing = ["s3:ListAllMyBuckets", "s3:ListBucket"];
    private readonly string _home = Head + "acme/*";
    private readonly List<string> _collected = [];

    private string Own => $"arn:aws:s3:::{bucket}/*";

    private string Alike => $"arn:aws:s3:::{brand}*"; // PK5008

    public void Filled(Role role)
    {
        var actions = new List<string>();
        actions.Add("s3:GetObject");
        actions.Add("*"); // PK5001
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = actions.ToArray(), Resources = ["*"] }));
    }

    public void FilledRight(Role role)
    {
        var actions = new List<string> { "s3:GetObject" };
        actions.AddRange(["s3:PutObject"]);
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = [.. actions], Resources = [_home] })); // right
    }

    public void Cleared(Role role)
    {
        var actions = new List<string> { "*" };
        actions.Clear();
        actions.Add("s3:GetObject");
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = [.. actions], Resources = ["arn:aws:s3:::acme/*"] })); // right
    }

    public void Collect() => _collected.Add("s3:GetObject");

    public void Collected(Role role) =>
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = _collected.ToArray(), Resources = ["arn:aws:s3:::acme/*"] })); // right

    private static string[] Acts() => ["*"]; // PK5001

    public void OfAMethod(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = Acts(), Resources = ["*"] }));

    private static string[] Reads() => ["s3:GetObject"];

    public void OfARightMethod(Role role) =>
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = Reads(), Resources = [Own] })); // right

    public void Tenant(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [Alike] }));

    public void Spread(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = [.. Listing, "s3:GetObjekt"], // PK2002
        Resources = ["*"],
    }));

    public void Joined(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = Reads().Concat(["s3:PutObject"]).ToArray(),
        Resources = new[] { "acme", "beta" }.Select(name => $"arn:aws:s3:::{name}/*").ToArray(), // right
    }));

    public void Projected(Role role, IEnumerable<string> clients) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["s3:ListBucket"],
        Resources = clients.Select(client => $"arn:aws:s3:::{client}*").ToArray(), // PK5008
    }));

    public void EitherIsBroad(Role role, bool isProduction)
    {
        string resource = isProduction ? "arn:aws:s3:::acme*" : "arn:aws:s3:::acme-dev*";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // PK5006
    }

    public void OneIsBroad(Role role, bool isProduction)
    {
        string resource = isProduction ? "arn:aws:s3:::acme" : "arn:aws:s3:::acme-dev*";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // right
    }

    public void ByBranches(Role role, bool isProduction)
    {
        string resource;
        if (isProduction) resource = "arn:aws:s3:::acme*";
        else resource = "arn:aws:s3:::acme-dev*";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // PK5006
    }

    public void BySwitch(Role role, string stage)
    {
        string[] actions = stage switch
        {
            "production" => ["*"], // PK5001
            "development" => ["s3:GetObject", "*"], // PK5001
            _ => throw new ArgumentException(stage, nameof(stage)),
        };
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = actions, Resources = ["*"] }));
    }

    public void Configured(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["s3:ListBucket"],
        Resources = [Environment.GetEnvironmentVariable("BUCKET") ?? "arn:aws:s3:::acme*"], // right
    }));

    public void Known(Role role) => role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["s3:ListBucket"],
        Resources = [null ?? "arn:aws:s3:::acme*"], // PK5006
    }));

    public void Overwritten(Role role)
    {
        string resource = "arn:aws:s3:::acme*";
        resource = "arn:aws:s3:::acme";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // right
    }

    public void Trimmed(Role role)
    {
        string resource = "arn:aws:s3:::acme*";
        resource = resource.TrimEnd('*') + "/*";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [resource] })); // right
    }

    public void AssignedLater(Role role)
    {
        string resource;
        resource = Head + "acme*";
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // PK5006
    }

    public void SetByAnother(Role role)
    {
        string resource = "arn:aws:s3:::acme*";
        if (!TryFind(out resource)) return;
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListBucket"], Resources = [resource] })); // right
    }

    private static bool TryFind(out string found)
    {
        found = "arn:aws:s3:::acme";
        return true;
    }

    public void Anyone(Bucket site)
    {
        IPrincipal anyone = new AnyPrincipal(); // PK7001
        site.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [site.ArnForObjects("*")], Principals = [anyone] }));
    }

    public void Someone(Bucket site)
    {
        IPrincipal someone = new ArnPrincipal("arn:aws:iam::111122223333:role/reader");
        site.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [site.ArnForObjects("*")], Principals = [someone] })); // right
    }

    public void ConditionFilled(Bucket site)
    {
        var conditions = new Dictionary<string, object>();
        conditions["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" };
        site.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["s3:GetObject"],
            Resources = [site.ArnForObjects("*")],
            Principals = [new AnyPrincipal()], // right
            Conditions = conditions,
        }));
    }

    public void ConditionThatMayBeAny(Queue queue, string topicArn) => queue.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["sqs:SendMessage"],
        Resources = [queue.QueueArn],
        Principals = [new AnyPrincipal()], // PK7001
        Conditions = new Dictionary<string, object>
        {
            ["ArnLike"] = new Dictionary<string, object> { ["aws:SourceArn"] = topicArn == "" ? "*" : topicArn },
        },
    }));

    public void ConditionThatNarrows(Queue queue, string topicArn) => queue.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["sqs:SendMessage"],
        Resources = [queue.QueueArn],
        Principals = [new AnyPrincipal()], // right
        Conditions = new Dictionary<string, object>
        {
            ["ArnEquals"] = new Dictionary<string, object> { ["aws:SourceArn"] = topicArn == "" ? "arn:aws:sns:eu-west-1:111122223333:jobs" : topicArn },
        },
    }));
}
