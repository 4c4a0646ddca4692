using PolicyKit.Sources.Templates;

namespace PolicyKit.Tool.Tests.Sources.Templates;

public sealed class TemplateTests
{
    [Fact]
    public void Policies_AreFoundWhereverTheyStand() => FoundIn.File("t.template", """
        {
          "Resources": {
            "Role": { "Type": "AWS::IAM::Role", "Properties": {
              "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRolle" } ] },
              "Policies": [ { "PolicyName": "p", "PolicyDocument": { "Version": "2012-10-17", "Statement":
                { "Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "arn:aws:s3:::acme/*" } } } ] } },
            "Fn::ForEach::Buckets": [ "Name", ["a"], { "B${Name}": { "Type": "AWS::S3::BucketPolicy", "Properties": {
              "Bucket": { "Ref": "Name" },
              "PolicyDocument": { "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Principal": "*", "Action": "s3:PutObjekt", "Resource": "arn:aws:s3:::acme/*",
                  "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } ] } } } } ]
          }
        }
        """).Where(found => found.StartsWith("PK2002", StringComparison.Ordinal)).ShouldBe(
        [
            "PK2002 /Resources/Role/Properties/AssumeRolePolicyDocument/Statement/0/Action sts:AssumeRolle",
            "PK2002 /Resources/Role/Properties/Policies/0/PolicyDocument/Statement/Action s3:GetObjekt",
            "PK2002 /Resources/Fn::ForEach::Buckets/2/B${Name}/Properties/PolicyDocument/Statement/0/Action s3:PutObjekt",
        ]);

    [Fact]
    public void Functions_AreHoles() => Statement("""
        { "Effect": "Allow", "Action": { "Fn::FindInMap": ["A", "B", "C"] }, "Resource": { "Ref": "Arns" } },
        { "Fn::If": ["Prod", { "Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "*" }, { "Ref": "AWS::NoValue" }] },
        { "Effect": "Allow", "Action": "s3:GetObject", "Resource": [
            { "Fn::GetAtt": ["Bucket", "Arn"] },
            { "Fn::Join": ["", ["arn:aws:s3:::", { "Ref": "Bucket" }, "/*"]] },
            { "Fn::Sub": "arn:${AWS::Partition}:s3:::${Bucket}*" },
            { "Fn::Sub": ["arn:aws:s3:::${B}/home/${!aws:username}/*", { "B": { "Ref": "Bucket" } }] } ] }
        """).ShouldBeEmpty();

    [Fact]
    public void TextAroundAHole_IsJudged() => Statement("""
        { "Effect": "Allow", "Action": "s3:GetObject", "Resource": [
            { "Fn::Sub": "arn:${AWS::Partition}:s3:::acme*" },
            { "Fn::Join": [":", ["arn", { "Ref": "AWS::Partition" }, "s3", "", "", "other*"]] } ] }
        """).ShouldBe(
        [
            "PK5006 /Resources/R/Properties/PolicyDocument/Statement/0/Resource/0 arn:${AWS::Partition}:s3:::acme*",
            "PK5006 /Resources/R/Properties/PolicyDocument/Statement/0/Resource/1 arn\", { \"Ref\": \"AWS::Partition\" }, \"s3\", \"\", \"\", \"other*",
        ]);

    [Fact]
    public void TextOfAString_IsAPolicyToo() => FoundIn.File("t.json", """
        { "Resources": { "L": { "Type": "AWS::Logs::ResourcePolicy", "Properties": { "PolicyDocument": { "Fn::Sub":
          "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"es.amazonaws.com\"},\"Action\":\"logs:PutLogEventz\",\"Resource\":\"arn:aws:logs:${AWS::Region}:*\"}]}"
        } } } } }
        """).Where(found => found.StartsWith("PK2002", StringComparison.Ordinal))
        .ShouldBe(["PK2002 /Resources/L/Properties/PolicyDocument/Statement/0/Action logs:PutLogEventz"]);

    [Fact]
    public void Fix_IsMadeInTheTemplate_ButNotInAFunction() => FoundIn.Fixed("t.json", Template("""
        { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme*", { "Fn::Sub": "arn:aws:s3:::other*" }] }
        """)).ShouldBe(Template("""
        { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*", { "Fn::Sub": "arn:aws:s3:::other*" }] }
        """));

    [Theory]
    [InlineData("AWS::IoT::Policy", "\"PolicyDocument\": { \"Statement\": [{ \"Effect\": \"Allow\", \"Action\": \"iot:Connekt\", \"Resource\": \"*\" }] }")]
    [InlineData("AWS::WAFv2::WebACL", "\"Rules\": [{ \"Statement\": { \"RateBasedStatement\": { \"Action\": \"x\" } } }]")]
    public void WhatIsNoPolicyOfIam_IsPassedOver(string type, string property) => FoundIn.File("t.json", $$$"""
        { "Resources": {
          "A": { "Type": "{{{type}}}", "Properties": { {{{property}}} } },
          "B": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": { "Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme*" } } } } } }
        """).ShouldBe(["PK5006 /Resources/B/Properties/PolicyDocument/Statement/Resource arn:aws:s3:::acme*"]);

    private static string[] Statement(string statements) => FoundIn.File("t.json", Template(statements));

    private static string Template(string statements) => $$$$$$"""
        { "Resources": { "R": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": { "Version": "2012-10-17", "Statement": [
        {{{{{{statements}}}}}}
        ] } } } } }
        """;
}
