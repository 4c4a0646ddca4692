using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class RedundantValueRuleTests
{
    [Theory]
    [InlineData("""["ec2:Reboot*", "{|PK4005:ec2:RebootInstances|}"]""", """["ec2:Reboot*"]""")]
    [InlineData("""["{|PK4005:ec2:RebootInstances|}", "ec2:Reboot*"]""", """["ec2:Reboot*"]""")]
    [InlineData("""["ec2:RebootInstances", "{|PK4005:EC2:rebootinstances|}", "ec2:RunInstances"]""", """["ec2:RebootInstances", "ec2:RunInstances"]""")]
    [InlineData("""["ec2:Describe*", "{|PK4005:ec2:DescribeV*|}"]""", """["ec2:Describe*"]""")]
    public void CoveredAction_Triggers_AndTheFixRemovesIt(string actions, string left)
    {
        const string Resource = "\"arn:aws:ec2:eu-west-1:111122223333:instance/i-1\"";
        IReadOnlyList<Finding> findings = Verify.Statement($$"""{"Effect": "Deny", "Action": {{actions}}, "Resource": {{Resource}}}""");

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.Fixed(findings, Verify.Plain(Policy(actions))).ShouldBe(Policy(left));

        static string Policy(string actions) =>
            $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": {{actions}}, "Resource": {{Resource}}}]}""";
    }

    [Theory]
    [InlineData("""["ec2:Describe*", "{|PK2007:ec2:DescribeInstances|}"]""")]
    [InlineData("""["{|PK2007:ec2:DescribeInstances|}", "EC2:describeinstances", "ec2:RunInstances"]""")]
    public void CoveredActionThatTheArnNeverGrants_DoesNotTrigger_UntilItIsMovedToTheStar(string actions) => Verify.Statement(
        $$"""{"Effect": "Deny", "Action": {{actions}}, "Resource": "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"}""");

    [Theory]
    [InlineData("""["arn:aws:s3:::acme/*", "{|PK4005:arn:aws:s3:::acme/a/*|}"]""")]
    [InlineData("""["arn:aws:s3:::acme/*", "{|PK4005:arn:aws:s3:::acme/${aws:username}/*|}"]""")]
    [InlineData("""["arn:aws:s3:::acme/*", "arn:aws:s3:::acme/b"]""")]
    public void CoveredResource_Triggers_InDenyToo(string resources)
    {
        resources = resources.Replace("\"arn:aws:s3:::acme/b\"", "\"{|PK4005:arn:aws:s3:::acme/b|}\"", StringComparison.Ordinal);

        Verify.Allow("\"s3:GetObject\"", resources);
        Verify.Statement($$"""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": {{resources}}}""");
    }

    [Theory]
    [InlineData("""["arn:aws:s3:::acme", "arn:aws:s3:::acme/*"]""")]
    [InlineData("""["arn:aws:s3:::acme/a/*", "arn:aws:s3:::acme/b/*"]""")]
    [InlineData("""["arn:aws:s3:::\uFFFC", "arn:aws:s3:::\uFFFC"]""")]
    [InlineData("""["arn:aws:s3:::acme/Key", "arn:aws:s3:::acme/key"]""")]
    public void OtherOrUnknownResource_DoesNotTrigger(string resources) => Verify.Allow("\"s3:GetObject\"", resources);

    [Fact]
    public void ListWithTheStar_DoesNotTrigger_WhereTheStarIsFoundFaultWith() =>
        Verify.Allow("[\"{|PK5001:*|}\", \"s3:GetObject\"]", "\"*\"");

    [Theory]
    [InlineData("StringLike", """["a*", "{|PK4005:ab|}"]""")]
    [InlineData("StringLike", """["{|PK4005:ab*|}", "a*"]""")]
    [InlineData("StringEquals", """["a", "{|PK4005:a|}"]""")]
    [InlineData("StringEqualsIgnoreCase", """["a", "{|PK4005:A|}"]""")]
    [InlineData("StringEquals", """["a", "A"]""")]
    [InlineData("StringEquals", """["a{|PK3008:*|}", "ab"]""")]
    public void CoveredStringValue_Triggers(string @operator, string values) => Verify.Allow(
        "\"s3:ListBucket\"", "\"arn:aws:s3:::acme\"", $$$""", "Condition": {"{{{@operator}}}": {"s3:prefix": {{{values}}}}}""");

    [Theory]
    [InlineData("IpAddress", "aws:SourceIp", """["203.0.113.0/24", "{|PK4005:203.0.113.7/32|}"]""")]
    [InlineData("IpAddress", "aws:SourceIp", """["203.0.113.0/24", "198.51.100.0/24"]""")]
    [InlineData("NumericLessThan", "aws:MultiFactorAuthAge", """["300", "{|PK4005:60|}"]""")]
    [InlineData("NumericGreaterThan", "aws:MultiFactorAuthAge", """["{|PK4005:300|}", "60"]""")]
    [InlineData("ArnLike", "aws:SourceArn", """["arn:aws:sns:*:111122223333:*", "{|PK4005:arn:aws:sns:eu-west-1:111122223333:a|}"]""")]
    public void CoveredValueOfAnotherType_Triggers(string @operator, string key, string values) => Verify.Allow(
        "\"s3:ListBucket\"", "\"arn:aws:s3:::acme\"", $$$""", "Condition": {"{{{@operator}}}": {"{{{key}}}": {{{values}}}}}""");

    [Theory]
    [InlineData("""["111122223333", "{|PK4005:arn:aws:iam::111122223333:root|}"]""")]
    [InlineData("""["arn:aws:iam::111122223333:role/a", "{|PK4005:arn:aws:iam::111122223333:role/a|}"]""")]
    [InlineData("""["111122223333", "arn:aws:iam::111122223333:role/a"]""")]
    public void SamePrincipal_Triggers_AndOneOfItsAccountDoesNot(string principals) => Verify.Statement(
        $$"""{"Effect": "Deny", "Principal": {"AWS": {{principals}}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""",
        options: null,
        kind: Model.PolicyKind.VpcEndpoint);

    [Fact]
    public void LongList_IsReadInOneGo()
    {
        string resources = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"\"arn:aws:s3:::acme/*{i:D5}*/\""));

        Verify.Findings($$"""{|PK4007:{|}"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:PutObject", "Resource": [{{resources}}] } }""");
    }

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK6007:sts:AssumeRole|}", "Resource": ["arn:aws:iam::111122223333:role/x", "*"]}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK6001:iam:PassRole|}", "Resource": ["*", "arn:aws:iam::111122223333:role/x"]}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:PutObject", "Resource": ["arn:aws:s3:::acme/*", "{|PK5003:*|}"]}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:s3:*|}", "Resource": ["arn:aws:s3:::acme/*", "*"]}""")]
    [InlineData("""{"Effect": "Allow", "Action": ["{|PK5002:s3:*|}", "s3:GetObject"], "Resource": "arn:aws:s3:::acme/*"}""")]
    public void WhatATooBroadValueCovers_DoesNotTrigger_SinceItIsWhatIsToStay(string statement) => Verify.Statement(statement);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": ["{|PK4005:arn:aws:iam::111122223333:role/x|}", "*"]}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": ["{|PK4005:arn:aws:s3:::x|}", "*"]}""")]
    public void WhatAValueCoversThatIsNotTooBroad_Triggers(string statement) => Verify.Statement(statement);
}
