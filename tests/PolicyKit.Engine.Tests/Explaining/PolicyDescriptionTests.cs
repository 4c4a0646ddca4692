using PolicyKit.Catalogue;
using PolicyKit.Explaining;
using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Explaining;

public sealed class PolicyDescriptionTests
{
    [Theory]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "a"}}""", "the caller's tag \"team\" is \"a\"")]
    [InlineData("""{"StringEquals": {"aws:RequestedRegion": ["a", "b"]}}""", "the region that is called is \"a\" or \"b\"")]
    [InlineData("""{"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}""", "the caller's organization is not \"o-1\", or the request has no aws:PrincipalOrgID")]
    [InlineData("""{"StringNotEquals": {"ec2:Owner": ["a", "b"]}}""", "ec2:Owner is none of \"a\" and \"b\", or the request has no ec2:Owner")]
    [InlineData("""{"StringEqualsIgnoreCase": {"aws:username": "Ann"}}""", "the name of the calling IAM user is \"Ann\" in any case of its letters")]
    [InlineData("""{"StringLike": {"s3:prefix": ["a/*", "*.txt", "*b*", "c", "*", "d?", "e*f"]}}""", "the prefix of the listed keys begins with \"a/\", ends with \".txt\", contains \"b\", is \"c\", has any value, is like \"d?\" or is like \"e*f\"")]
    [InlineData("""{"StringNotLike": {"s3:prefix": ["a*", "b"]}}""", "the prefix of the listed keys does not begin with \"a\" and is not \"b\", or the request has no s3:prefix")]
    [InlineData("""{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}""", "the caller's ARN is like \"arn:aws:iam::*:role/x\"")]
    [InlineData("""{"ArnNotEqualsIfExists": {"aws:PrincipalArn": "arn:aws:iam::1:role/x"}}""", "the caller's ARN is not \"arn:aws:iam::1:role/x\", or the request has no aws:PrincipalArn")]
    [InlineData("""{"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}""", "the seconds since the caller signed in with MFA is less than 3600")]
    [InlineData("""{"NumericGreaterThanEquals": {"s3:max-keys": "10"}}""", "s3:max-keys is at least 10")]
    [InlineData("""{"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}""", "the time is before 2027-01-01T00:00:00Z")]
    [InlineData("""{"DateGreaterThanEquals": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}""", "the time is not before 2027-01-01T00:00:00Z")]
    [InlineData("""{"Bool": {"aws:SecureTransport": "false"}}""", "the request does not use TLS")]
    [InlineData("""{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}""", "the caller signed in with MFA, or the request has no aws:MultiFactorAuthPresent")]
    [InlineData("""{"Bool": {"kms:GrantIsForAWSResource": "true"}}""", "kms:GrantIsForAWSResource is true")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "203.0.113.7"]}}""", "the caller's address is in 10.0.0.0/8 or 203.0.113.7")]
    [InlineData("""{"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}}""", "the caller's address is outside of 10.0.0.0/8, or the request has no aws:SourceIp")]
    [InlineData("""{"Null": {"aws:ResourceTag/a": "true"}}""", "the request has no aws:ResourceTag/a")]
    [InlineData("""{"Null": {"aws:ResourceTag/a": "false"}}""", "the request has aws:ResourceTag/a")]
    [InlineData("""{"ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}}""", "at least one value of the services on the way of the call is \"athena.amazonaws.com\"")]
    [InlineData("""{"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}}""", "each value of the keys of the tags that the request sets is \"a\" or \"b\", or there is none")]
    [InlineData("""{"StringMatches": {"aws:username": "a"}}""", "StringMatches of the name of the calling IAM user \"a\"")]
    public void Condition_IsSaidExactly(string condition, string words) =>
        Of($$"""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {{condition}} }""").Conditions.ShouldBe([words]);

    [Theory]
    [InlineData("*", "everything")]
    [InlineData("arn:aws:s3:::acme", "the bucket \"acme\"")]
    [InlineData("arn:aws:s3:::*", "every bucket and every object")]
    [InlineData("arn:aws:s3:::acme*", "every bucket whose name begins with \"acme\", and what is in it so far as the pattern reaches")]
    [InlineData("arn:aws:s3:::acme/*", "every object in the bucket \"acme\"")]
    [InlineData("arn:aws:s3:::acme/home/${aws:username}/*", "every object in the bucket \"acme\" whose key begins with \"home/${aws:username}/\"")]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/a/b}/x.txt", "the object \"x.txt\" in the bucket \"${aws:PrincipalTag/a/b}\"")]
    [InlineData("arn:aws:s3:::*/public/*", "every object in any bucket whose key begins with \"public/\"")]
    [InlineData("arn:aws:dynamodb:eu-west-1:111122223333:table/orders", "the table \"orders\" in eu-west-1 of account 111122223333")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders-*", "every table whose name begins with \"orders-\" in any region of any account")]
    [InlineData("arn:aws:cloudfront::111122223333:distribution/E1", "the distribution \"E1\" of account 111122223333")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess", "the policy \"ReadOnlyAccess\" of AWS itself")]
    [InlineData("arn:aws:sqs:eu-west-1:111122223333:jobs", "the queue \"jobs\" in eu-west-1 of account 111122223333")]
    [InlineData("arn:aws:nosuch:eu-west-1:111122223333:thing/x", "arn:aws:nosuch:eu-west-1:111122223333:thing/x")]
    [InlineData("arn:aws:s3:::\uFFFC/*", "every object in the bucket \"\u2026\"")]
    [InlineData("oops", "oops")]
    public void Resource_IsNamed(string resource, string words) =>
        Of($$"""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{resource}}"}""").Resources.ShouldBe([words]);

    [Theory]
    [InlineData("\"*\"", "everyone, strangers too")]
    [InlineData("""{"AWS": "111122223333"}""", "every identity of account 111122223333 that the account lets")]
    [InlineData("""{"AWS": ["arn:aws:iam::111122223333:role/a/b", "arn:aws:iam::111122223333:user/ann"]}""", "the role \"a/b\" of account 111122223333 and the user \"ann\" of account 111122223333")]
    [InlineData("""{"AWS": "arn:aws:sts::111122223333:assumed-role/a/s"}""", "the session \"a/s\" of account 111122223333")]
    [InlineData("""{"Service": "sns.amazonaws.com"}""", "the service sns.amazonaws.com")]
    [InlineData("""{"Federated": "accounts.google.com"}""", "whoever signed in through accounts.google.com")]
    [InlineData("""{"CanonicalUser": "abc"}""", "the account with the canonical id abc")]
    public void Principal_IsNamed(string principal, string words) =>
        Of($$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": "sqs:SendMessage", "Resource": "*"}""").Who.ShouldBe(words);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*"}""", "list and read: s3:GetObject and s3:ListBucket")]
    [InlineData("""{"Effect": "Allow", "Action": "svc:Unheard", "Resource": "*"}""", "use svc:Unheard")]
    [InlineData("""{"Effect": "Allow", "Action": "*", "Resource": "*"}""", "do everything that AWS can do")]
    [InlineData("""{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}""", "do everything but iam:*")]
    [InlineData("""{"Effect": "Deny", "NotAction": "iam:GetUser", "Resource": "*"}""", "everything but iam:GetUser")]
    [InlineData("""{"Effect": "Deny", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*"}""", "s3:GetObject and s3:PutObject")]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", \uFFFC], "Resource": "*"}""", "read: s3:GetObject and \u2026, and more that is not known here")]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectAcl", "s3:GetObjectTagging", "s3:GetObjectVersion", "s3:GetObjectTorrent", "s3:GetBucketAcl", "s3:GetBucketCORS"], "Resource": "*"}""", "read: s3:GetObject, s3:GetObjectAcl, s3:GetObjectTagging, s3:GetObjectVersion, s3:GetObjectTorrent, s3:GetBucketAcl and 1 more")]
    public void Actions_AreSaid(string statement, string words) => Of(statement).What.ShouldBe(words);

    [Fact]
    public void Wildcard_IsCounted_AndWhatItHidesIsSaid()
    {
        StatementDescription found = Of("""{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}""");

        found.Levels.Sum(level => level.Count).ShouldBe(ServiceCatalogue.Current.Find("sqs")!.Actions.Count(action => action.ObsoleteSince is null));
        found.What.ShouldEndWith($"sqs:* ({found.Levels.Sum(level => level.Count)} actions today)");
        found.Surprise.ShouldBe("the wildcard takes in sqs:AddPermission, sqs:RemovePermission, sqs:SetQueueAttributes, which change who may do what");
        Of("""{"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}""").Surprise.ShouldBeNull();
        Of("""{"Effect": "Allow", "Action": ["sqs:AddPermission", "sqs:SendMessage"], "Resource": "*"}""").Surprise.ShouldBeNull();
    }

    [Fact]
    public void Variables_AreExplainedOnce()
    {
        PolicyDescription found = Describe(
            """{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::a/${aws:username}/*", "arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::c/${*}${aws:PrincipalTag/team, 'none'}"]}}""");

        found.Variables.ShouldBe([new("${aws:username}", "the name of the calling IAM user"), new("${aws:PrincipalTag/team, 'none'}", "the caller's tag \"team\"")]);
        Describe("""{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::a/${aws:username}/*"}}""").Variables.ShouldBeEmpty();
    }

    [SkippableFact]
    public void EveryPolicyByAws_IsDescribed()
    {
        foreach ((string name, string json) in Corpus.Read())
        {
            PolicyModel policy = PolicyReader.Read(json, PolicyKind.Identity);

            PolicyDescription found = PolicyDescription.Of(policy, ServiceCatalogue.Current);

            found.Statements.Count.ShouldBe(policy.Statements.Count, name);
            foreach (StatementDescription statement in found.Statements)
            {
                statement.What.ShouldNotBeNullOrWhiteSpace(name);
                statement.Resources.Count.ShouldBeGreaterThan(0, name);
            }
        }
    }

    private static StatementDescription Of(string statement) =>
        Describe($$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""").Statements.ShouldHaveSingleItem();

    private static PolicyDescription Describe(string policy) =>
        PolicyDescription.Of(PolicyReader.Read(policy, PolicyKind.Auto, holes: true), ServiceCatalogue.Current);
}
