using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class MergeableStatementsRuleTests
{
    [Fact]
    public void SameStatement_Triggers_WhateverItsSid_AndTheFixRemovesIt()
    {
        const string Markup =
            """
            {"Version": "2012-10-17", "Statement": [
            {"Sid": "A", "Effect": "Deny", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::acme/*"},
            {|PK4006:{|}"Sid": "B", "Effect": "Deny", "Action": ["s3:PutObject", "s3:getobject"], "Resource": ["arn:aws:s3:::acme/*"]}]}
            """;
        IReadOnlyList<Finding> findings = Verify.Findings(Markup);

        findings[0].Message.ShouldContain("the same as statement A");
        Verify.Findings(Verify.Fixed(findings, Verify.Plain(Markup))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        """{"Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"}, {|PK4006:{|}"Effect": "Allow", "Action": ["ec2:DescribeHosts"], "Resource": ["*"]}""",
        """{"Effect": "Allow", "Action": ["ec2:DescribeVpcs", "ec2:DescribeHosts"], "Resource": "*"}""")]
    [InlineData(
        """{"Sid": "A", "Effect": "Deny", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*"]}, {|PK4006:{|}"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::c/*"}""",
        """{"Sid": "A", "Effect": "Deny", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"]}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::c/*"}""")]
    public void StatementsThatDifferInOneElement_Trigger_AndTheFixMergesThem(string statements, string merged)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(statements);

        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.Fixed(findings, Verify.Plain(Wrap(statements))).ShouldBe(Wrap(merged));

        static string Wrap(string statements) => $$"""{"Version": "2012-10-17", "Statement": [{{statements}}]}""";
    }

    [Fact]
    public void SeveralStatements_AreOneFinding() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"},
        {|PK4006:{|}"Effect": "Allow", "Action": "ec2:DescribeHosts", "Resource": "*"},
        {"Effect": "Allow", "Action": "ec2:DescribeTags", "Resource": "*"}
        """)[0].Message.ShouldContain("1 more below");

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}""")]
    [InlineData("""{"Sid": "A", "Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"}, {"Sid": "B", "Effect": "Allow", "Action": "ec2:DescribeHosts", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"}, {"Effect": "Deny", "Action": "ec2:DescribeHosts", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}, {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a\uFFFC/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a\uFFFC/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"}, {"Effect": "Allow", "Action": "ec2:DescribeHosts", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}""")]
    public void NamedOtherOrUnknownStatements_DoNotTrigger(string statements) => Verify.Statement(statements);

    [Fact]
    public void NamedStatementBehindANamelessOne_Triggers_WithoutAFixThatDropsTheName() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*"},
        {|PK4006:{|}"Sid": "B", "Effect": "Allow", "Action": "ec2:DescribeHosts", "Resource": "*"}
        """)[0].Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("""{|PK4006:{|}"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Sid": "B", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Sid": "B", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::acme/*"}, {|PK4006:{|}"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}}""")]
    public void StatementThatAnotherCovers_Triggers_AndTheFixRemovesIt(string statements)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(statements, Model.PolicyKind.Identity);

        findings[0].Message.ShouldContain("allowed by statement B too");
        Verify.FixedStatement(statements, kind: Model.PolicyKind.Identity).ShouldNotContain("\"A\"");
    }

    [Theory]
    [InlineData("""{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Sid": "B", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/b/*"}""")]
    [InlineData("""{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Sid": "B", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}}""")]
    [InlineData("""{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Sid": "B", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::\uFFFC/*"}""")]
    public void StatementThatNoOtherCovers_DoesNotTrigger(string statements) => Verify.Statement(statements, Model.PolicyKind.Identity);

    [Fact]
    public void OfTwoThatCoverEachOther_OneIsToldOf() => Verify.Statement(
        """
        {|PK4006:{|}"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme/a/*", "arn:aws:s3:::acme/b/*"]},
        {"Sid": "B", "Effect": "Allow", "Action": "s3:get?bject", "Resource": ["arn:aws:s3:::acme/b/*", "arn:aws:s3:::acme/a/*"]}
        """,
        Model.PolicyKind.Identity);
}
