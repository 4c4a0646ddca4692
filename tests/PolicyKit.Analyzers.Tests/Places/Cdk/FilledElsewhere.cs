using System;
using System.Collections.Generic;
using Amazon.CDK.AWS.IAM;

namespace Company.Infrastructure;

/// <summary>Statements that are filled in many ways: complete where all of it is to be seen, open where it is not.</summary>
public sealed class FilledElsewhere
{
    private readonly PolicyStatement _shared = new PolicyStatement(); // right
    private readonly List<PolicyStatement> _all = new() { new PolicyStatement() }; // right
    private PolicyStatement? _late;

    public void DeclaredFirst(Role role)
    {
        PolicyStatement? statement = null;
        statement = new PolicyStatement(); // right
        statement.AddActions("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(statement);
    }

    public void DeclaredFirstAndBroad(Role role)
    {
        PolicyStatement statement;
        statement = new PolicyStatement();
        statement.AddActions("*"); // PK5001
        statement.AddResources("*");
        role.AddToPolicy(statement);
    }

    public void OnOneWay(Role role, bool isReader)
    {
        PolicyStatement? statement = null;
        if (isReader)
        {
            statement = new PolicyStatement(); // right
        }

        statement?.AddActions("s3:GetObject");
        statement?.AddResources("arn:aws:s3:::acme/*");
    }

    public void OfAField(Role role)
    {
        _shared.AddActions("s3:GetObject");
        _shared.AddResources("arn:aws:s3:::acme/*");
        _all[0].AddActions("s3:GetObject");
        _all[0].AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(_shared);
    }

    public void FieldLater() => _late = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"] }); // right

    public void FieldFilled() => _late?.AddResources("arn:aws:s3:::acme/*");

    public void ByAHelper(Role role)
    {
        var statement = new PolicyStatement(); // right
        Fill(statement);
        role.AddToPolicy(statement);
    }

    private static void Fill(PolicyStatement statement)
    {
        statement.AddActions("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
    }

    private static PolicyStatement Reading() => new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"] }); // right

    private static PolicyStatement Writing()
    {
        var statement = new PolicyStatement(); // right
        statement.AddActions("s3:PutObject");
        return statement;
    }

    public void OfAFactory(Role role)
    {
        PolicyStatement statement = Reading();
        statement.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(statement);
        PolicyStatement other = Writing();
        other.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(other);
    }

    private static PolicyStatement Everything() => new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["*"], // PK5001
        Resources = ["*"],
    });

    public void Chosen(Role role, bool isReader)
    {
        var statement = isReader ? new PolicyStatement() : Reading(); // right
        statement.AddActions("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(statement);
    }

    public void ByAnAction(Role role) => role.AddToPolicy(Build(statement =>
    {
        statement.AddActions("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
    }));

    private static PolicyStatement Build(Action<PolicyStatement> fill)
    {
        var statement = new PolicyStatement(); // right
        fill(statement);
        return statement;
    }

    public void ByALocalFunction(Role role)
    {
        var statement = new PolicyStatement(); // right
        void Allow(string action) => statement.AddActions(action);
        Allow("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(statement);
    }

    public void UnderAnotherName(Role role)
    {
        var statement = new PolicyStatement(); // right
        PolicyStatement same = statement;
        same.AddActions("s3:GetObject");
        same.AddResources("arn:aws:s3:::acme/*");
        role.AddToPolicy(statement);
    }

    public void InALoop(Role role, string[] buckets)
    {
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"] }); // right
        foreach (string bucket in buckets) statement.AddResources($"arn:aws:s3:::{bucket}/*");
        role.AddToPolicy(statement);
    }

    public void HandedOverFirst(PolicyDocument document)
    {
        var statement = new PolicyStatement(); // right
        document.AddStatements(statement);
        statement.AddActions("s3:GetObject");
        statement.AddResources("arn:aws:s3:::acme/*");
    }

    public void Unfinished(Role role)
    {
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"] }); // PK1004
        role.AddToPolicy(statement);
    }

    public void UnfinishedAtOnce(Role role) => role.AddToPolicy(
        new PolicyStatement(new PolicyStatementProps { Resources = ["arn:aws:s3:::acme/*"] })); // PK1004

    public void ExtensionMethod(Role role)
    {
        var statement = new PolicyStatement().Allowing("s3:GetObject"); // right
        role.AddToPolicy(statement);
    }

    public void PropertiesAfterwards(Role role)
    {
        var props = new PolicyStatementProps();
        props.Effect = Effect.ALLOW;
        props.Actions = ["*"]; // PK5001
        props.Resources = ["*"];
        role.AddToPolicy(new PolicyStatement(props));
    }

    public void PropertiesNarrowedAfterwards(Role role)
    {
        var props = new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = ["*"] };
        props.Resources = ["arn:aws:s3:::acme/*"]; // right
        role.AddToPolicy(new PolicyStatement(props));
    }

    public void PropertiesOfAHelper(Role role) => role.AddToPolicy(new PolicyStatement(Props()));

    private static PolicyStatementProps Props()
    {
        var props = new PolicyStatementProps { Resources = ["*"] };
        props.Actions = ["iam:CreateUser", "*"]; // PK5001
        return props;
    }

    public void Denied(Role role)
    {
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = ["*"], Resources = ["*"] }); // right
        statement.Effect = Effect.DENY;
        role.AddToPolicy(statement);
    }
}

internal static class StatementExtensions
{
    public static PolicyStatement Allowing(this PolicyStatement statement, string action)
    {
        statement.AddActions(action);
        statement.AddResources("arn:aws:s3:::acme/*");
        return statement;
    }
}
