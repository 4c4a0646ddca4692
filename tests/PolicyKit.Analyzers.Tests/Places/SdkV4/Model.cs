using System.Collections.Generic;
using Amazon.Auth.AccessControlPolicy;

namespace Company.Storage;

/// <summary>The SDK's own model of policies, as it is in version 4.</summary>
public sealed class Model(string bucket)
{
    private Statement? _kept;
    private Statement? _made;

    public Statement? Held { get; set; }

    public void OfAField()
    {
        _kept = new Statement(Statement.StatementEffect.Allow); // right
        _kept.Actions.Add(new ActionIdentifier("s3:GetObject"));
        _kept.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
    }

    public void OfAProperty()
    {
        Held = new Statement(Statement.StatementEffect.Allow) { Actions = { "s3:GetObject" } }; // right
        Held.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
    }

    public void WhenNeeded()
    {
        (_made ??= new Statement(Statement.StatementEffect.Allow)).Actions.Add("s3:GetObject"); // right
        _made.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
    }

    public Statement Returned() => new Statement(Statement.StatementEffect.Allow); // right

    public Policy Listed()
    {
        List<ActionIdentifier> actions = new();
        actions.Add(new ActionIdentifier("s3:GetObjekt")); // PK2002
        return new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Actions = actions, Resources = { new Resource("arn:aws:s3:::acme/*") } } } };
    }

    public Policy ListedRight()
    {
        List<ActionIdentifier> actions = [new("s3:GetObject")];
        actions.Add("s3:PutObject");
        return new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Actions = actions, Resources = { new Resource($"arn:aws:s3:::{bucket}/*") } } } }; // right
    }

    public Policy Named()
    {
        ActionIdentifier everything = new("s3:*"); // PK5002
        var all = new Resource("*");
        return new Policy { Statements = { new Statement(Statement.StatementEffect.Allow) { Actions = { everything }, Resources = { all } } } };
    }

    public Policy SetAfterwards()
    {
        var statement = new Statement(Statement.StatementEffect.Allow);
        statement.Actions = [new ActionIdentifier("s3:PutObject")];
        statement.Resources = new List<Resource> { new("*") }; // PK5003
        var policy = new Policy();
        policy.Statements.Add(statement);
        return policy;
    }

    public Policy SetAnew()
    {
        var statement = new Statement(Statement.StatementEffect.Allow) { Actions = { "s3:PutObject" }, Resources = { new Resource("*") } };
        statement.Resources = [new Resource("arn:aws:s3:::acme/*")]; // right
        return new Policy { Statements = { statement } };
    }

    private static ActionIdentifier Everything() => new("s3:*"); // PK5002

    public Statement OfAMethod() => new(Statement.StatementEffect.Allow) { Actions = { Everything() }, Resources = { new Resource("*") } };

    public Policy Anyone() => new() { Statements = { new Statement(Statement.StatementEffect.Allow).WithPrincipals(Principal.AllUsers).WithActionIdentifiers("s3:GetObject").WithResources(new Resource("arn:aws:s3:::acme/*")) } }; // PK7001

    public Policy Refused() => new() { Statements = { new Statement(Statement.StatementEffect.Deny) { Actions = { "s3:*" }, Resources = { new Resource("*") } } } }; // right

    public Policy Conditional(Condition condition)
    {
        var statement = new Statement(Statement.StatementEffect.Allow) { Principals = { new Principal("*") }, Actions = { "s3:GetObject" }, Resources = { new Resource("arn:aws:s3:::acme/*") } }; // right
        statement.Conditions.Add(condition);
        return new Policy { Statements = { statement } };
    }

    public Policy Unfinished()
    {
        var statement = new Statement(Statement.StatementEffect.Allow) { Actions = { "s3:GetObject" } }; // PK1004
        return new Policy().WithStatements(statement);
    }
}
