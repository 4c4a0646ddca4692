using System.Collections.Generic;
using Amazon.Auth.AccessControlPolicy;
using Amazon.Auth.AccessControlPolicy.ActionIdentifiers;
using Amazon.S3;
using Amazon.S3.Model;

namespace Company.Storage;

/// <summary>The SDK's own model of policies, as it is in version 3.</summary>
public sealed class Model
{
    private Statement _kept;

    public void OfAField()
    {
        _kept = new Statement(Statement.StatementEffect.Allow); // right
        _kept.Actions.Add(S3ActionIdentifiers.GetObject);
        _kept.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
    }

    public Policy Listed()
    {
        var actions = new List<ActionIdentifier>();
        actions.Add(S3ActionIdentifiers.AllS3Actions); // PK5002
        var statement = new Statement(Statement.StatementEffect.Allow);
        statement.Actions = actions;
        statement.Resources = new List<Resource> { new Resource("*") };
        return new Policy().WithStatements(statement);
    }

    public Policy Named()
    {
        ActionIdentifier all = S3ActionIdentifiers.AllS3Actions; // PK5002
        return new Policy().WithStatements(new Statement(Statement.StatementEffect.Allow).WithActionIdentifiers(all).WithResources(new Resource("*")));
    }

    public Policy NamedRight()
    {
        ActionIdentifier read = S3ActionIdentifiers.GetObject;
        return new Policy().WithStatements(new Statement(Statement.StatementEffect.Allow).WithActionIdentifiers(read).WithResources(new Resource("arn:aws:s3:::acme/*"))); // right
    }

    public Policy Everyone()
    {
        var statement = new Statement(Statement.StatementEffect.Allow);
        statement.Principals.Add(Principal.AllUsers); // PK7001
        statement.Actions.Add(S3ActionIdentifiers.GetObject);
        statement.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
        return new Policy().WithStatements(statement);
    }

    public Policy EveryoneWithAReason(Condition condition)
    {
        var statement = new Statement(Statement.StatementEffect.Allow);
        statement.Principals.Add(Principal.AllUsers); // right
        statement.Actions.Add(S3ActionIdentifiers.GetObject);
        statement.Resources.Add(new Resource("arn:aws:s3:::acme/*"));
        statement.Conditions.Add(condition);
        return new Policy().WithStatements(statement);
    }

    public PutBucketPolicyRequest Other()
    {
        return new PutBucketPolicyRequest
        {
            BucketName = "acme",
            Policy = @"{""Version"":""2012-10-17"",""Statement"":[{""Effect"":""Allow"",""Principal"":{""AWS"":""111122223333""},""Action"":""s3:GetObject"",""Resource"":""arn:aws:s3:::other/*""}]}", // PK7008
        };
    }

    public PutBucketPolicyRequest Quoted()
    {
        var policy = "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'s3:GetObject','Resource':'arn:aws:s3:::acme/*'}]}"; // right
        return new PutBucketPolicyRequest { BucketName = "acme", Policy = policy.Replace("'", "\"") };
    }
}
