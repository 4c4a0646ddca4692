using CsCheck;
using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Core.Tests;

/// <summary>Forms that say the same, and near ones that do not.</summary>
public sealed class PolicyMeaningTests
{
    private const string Account = "111122223333";

    private static readonly string[] Tests =
    [
        """ "ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t*"} """,
        """ "ArnLike":{"aws:sourcearn":["arn:aws:sns:eu-west-1:111122223333:t*"]} """,
        """ "ArnNotEqualsIfExists":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t*"} """,
        """ "arnnotlike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t*"} """,
        """ "StringEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:topic"} """,
        """ "StringLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:topic"} """,
        """ "StringEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t*"} """,
        """ "IpAddress":{"aws:SourceIp":"10.0.0.1"} """,
        """ "IpAddress":{"aws:SourceIp":"10.0.0.1/32"} """,
        """ "IpAddress":{"aws:SourceIp":["10.0.0.1/32","10.0.0.1"]} """,
        """ "IpAddress":{"aws:SourceIp":"10.0.0.1/31"} """,
        """ "NotIpAddress":{"aws:SourceIp":"2001:db8::1"} """,
        """ "NotIpAddress":{"aws:SourceIp":"2001:db8:0:0::1/128"} """,
        """ "NumericEquals":{"s3:max-keys":1} """,
        """ "NumericEquals":{"s3:max-keys":"1.0"} """,
        """ "NumericEquals":{"s3:max-keys":"10"} """,
        """ "StringEquals":{"s3:max-keys":"1"} """,
        """ "StringEquals":{"s3:max-keys":"1.0"} """,
        """ "Bool":{"aws:SecureTransport":true} """,
        """ "Bool":{"aws:SecureTransport":"True"} """,
        """ "StringEquals":{"aws:SecureTransport":"True"} """,
        """ "StringEquals":{"aws:SecureTransport":"true"} """,
        """ "Null":{"aws:SecureTransport":"true"} """,
        """ "Null":{"aws:SecureTransport":true} """,
        """ "Null":{"aws:SecureTransport":false} """,
        """ "DateLessThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"} """,
        """ "DateLessThan":{"aws:CurrentTime":"2026-01-01T01:00:00+01:00"} """,
        """ "DateLessThan":{"aws:CurrentTime":1767225600} """,
        """ "DateLessThanEquals":{"aws:CurrentTime":"2026-01-01T00:00:00Z"} """,
        """ "StringEquals":{"aws:username":"${aws:PrincipalTag/name}"} """,
        """ "StringLike":{"aws:username":"${aws:PrincipalTag/name}"} """,
        """ "StringLike":{"aws:username":"${*}"} """,
        """ "StringEquals":{"aws:username":"${*}"} """,
        """ "StringEqualsIgnoreCase":{"aws:username":"ANN"} """,
        """ "StringEqualsIgnoreCase":{"aws:username":"ann"} """,
        """ "StringEquals":{"aws:username":"ann"} """,
        """ "StringNotEquals":{"aws:username":"ann"} """,
        """ "StringNotLikeIfExists":{"aws:username":"ann"} """,
        """ "ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]} """,
        """ "ForAllValues:StringLikeIfExists":{"aws:TagKeys":["b","a","a"]} """,
        """ "ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]} """,
        """ "StringEqualsIfExists":{"aws:username":"ann"} """,
        "",
    ];

    private static readonly string[] Principals =
    [
        """ "*" """, """ {"AWS":"*"} """, """ {"AWS":["*"]} """, """ {"AWS":"111122223333"} """,
        """ {"AWS":"arn:aws:iam::111122223333:root"} """, """ {"AWS":["arn:aws:iam::111122223333:root","111122223333"]} """,
        """ {"AWS":"arn:aws-cn:iam::111122223333:root"} """, """ {"AWS":"arn:aws:iam::111122223333:user/ann"} """,
        """ {"Service":"sns.amazonaws.com"} """, """ {"AWS":"*","Service":"sns.amazonaws.com"} """, """ {"AWS":["*","111122223333"]} """,
    ];

    private static readonly (string Key, ContextValue[] Values)[] Keys =
    [
        ("aws:SourceArn", ["arn:aws:sns:eu-west-1:111122223333:topic", "arn:aws:sns:eu-west-1:111122223333:t*", "none"]),
        ("aws:SourceIp", ["10.0.0.1", "10.0.0.0", "2001:db8::1", "none"]),
        ("s3:max-keys", ["1", "1.0", 10, "none"]),
        ("aws:SecureTransport", [true, false, "True"]),
        ("aws:CurrentTime", ["2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", "none"]),
        ("aws:username", ["ann", "ANN", "*", "${*}", "${aws:PrincipalTag/name}"]),
        ("aws:PrincipalTag/name", ["ann", "a*"]),
        ("aws:TagKeys", [new[] { "a" }, new[] { "a", "c" }, new[] { "c" }, new[] { "" }]),
    ];

    private static readonly RequestPrincipal[] Callers =
    [
        RequestPrincipal.Unnamed, RequestPrincipal.Arn("*"), RequestPrincipal.Arn($"arn:aws:iam::{Account}:user/ann"),
        RequestPrincipal.Arn($"arn:aws:iam::{Account}:root"), RequestPrincipal.Arn("arn:aws:iam::444455556666:role/app"),
        RequestPrincipal.Service("sns.amazonaws.com"),
    ];

    private static readonly Gen<AuthorizationRequest> Requests =
        from principal in Gen.Int[0, Callers.Length - 1]
        from choices in Gen.Int[-2, 4].Array[8]
        select Keys.Zip(choices).Aggregate(
            new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::acme/file").By(Callers[principal]).InAccount(Account),
            static (request, pair) => pair.Second < 0 || pair.Second >= pair.First.Values.Length
                ? request
                : request.With(pair.First.Key, pair.First.Values[pair.Second]));

    /// <summary>What AWS documents as the same: pairs of whole statements.</summary>
    public static TheoryData<string, string> Same => new()
    {
        { Statement(""" "*" """, ""), Statement(""" {"AWS":"*"} """, "") },
        { Statement(""" {"AWS":"111122223333"} """, ""), Statement(""" {"AWS":["arn:aws:iam::111122223333:root"]} """, "") },
        { Statement(null, Tests[0]), Statement(null, Tests[1]) },
        { Statement(null, Tests[2]), Statement(null, Tests[3]) },
        { Statement(null, Tests[4]), Statement(null, Tests[5]) },
        { Statement(null, Tests[7]), Statement(null, Tests[8]) },
        { Statement(null, Tests[8]), Statement(null, Tests[9]) },
        { Statement(null, Tests[11]), Statement(null, Tests[12]) },
        { Statement(null, Tests[13]), Statement(null, Tests[14]) },
        { Statement(null, Tests[18]), Statement(null, Tests[19]) },
        { Statement(null, Tests[22]), Statement(null, Tests[23]) },
        { Statement(null, Tests[25]), Statement(null, Tests[26]) },
        { Statement(null, Tests[26]), Statement(null, Tests[27]) },
        { Statement(null, Tests[29]), Statement(null, Tests[30]) },
        { Statement(null, Tests[33]), Statement(null, Tests[34]) },
        { Statement(null, Tests[36]), Statement(null, Tests[37]) },
        { Statement(null, Tests[38]), Statement(null, Tests[39]) },
        { Statement(null, ""), Statement(null, "").Replace(""","Condition":{}""", "") },
        { Statement(null, ""), Statement(null, "").Replace("s3:GetObject", "S3:getobject") },
        { Statement(null, ""), Statement(null, "").Replace("\"s3:GetObject\"", """["s3:getObject","s3:GetObject"]""") },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void FormsOfOneMeaning_AreEquivalent_AndEnsureAddsNone(string one, string other)
    {
        PolicyDocument document = Document("2012-10-17", one);

        document.IsEquivalentTo(Document("2012-10-17", other)).ShouldBeTrue();
        document.Ensure(PolicyStatement.Parse(other)).ShouldBeSameAs(document);
        Document("2012-10-17", other).Ensure(PolicyStatement.Parse(one)).Statements.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(4, 6)]
    [InlineData(8, 10)]
    [InlineData(14, 15)]
    [InlineData(16, 17)]
    [InlineData(20, 21)]
    [InlineData(23, 24)]
    [InlineData(25, 28)]
    [InlineData(31, 32)]
    [InlineData(34, 35)]
    [InlineData(35, 36)]
    [InlineData(38, 40)]
    [InlineData(35, 41)]
    public void NearForms_AreNot(int one, int other) =>
        PolicyStatement.Parse(Statement(null, Tests[one])).IsEquivalentTo(PolicyStatement.Parse(Statement(null, Tests[other]))).ShouldBeFalse();

    [Theory]
    [InlineData(0, 3)]
    [InlineData(4, 6)]
    [InlineData(0, 9)]
    [InlineData(0, 10)]
    [InlineData(4, 7)]
    public void NearPrincipals_AreNot(int one, int other) => PolicyStatement.Parse(Statement(Principals[one], ""))
        .IsEquivalentTo(PolicyStatement.Parse(Statement(Principals[other], ""))).ShouldBeFalse();

    [Theory]
    [InlineData("2008-10-17", 0, true)]
    [InlineData(null, 0, true)]
    [InlineData("2008-10-17", 29, false)]
    [InlineData(null, 31, false)]
    [InlineData("2013-10-17", 0, false)]
    public void Version_MattersWhereVariablesStand(string? version, int test, bool expected) =>
        Document(version, Statement(null, Tests[test])).IsEquivalentTo(Document("2012-10-17", Statement(null, Tests[test]))).ShouldBe(expected);

    [Fact]
    public void WhatIsEquivalent_IsDecidedTheSame()
    {
        string?[] principals = [null, .. Principals];
        string[] statements =
        [
            .. from principal in principals
               from element in principal is null ? new[] { "Principal" } : ["Principal", "NotPrincipal"]
               from effect in element == "Principal" ? new[] { "Allow", "Deny" } : ["Deny"]
               from test in principal is null ? Tests : [Tests[0], Tests[1], Tests[7], Tests[8], ""]
               select Statement(principal, test).Replace("Principal", element).Replace("Allow", effect),
        ];
        (PolicySet, PolicySet)[] pairs =
        [
            .. from version in new[] { "2012-10-17", "2008-10-17" }
               from same in statements.Select(text => Document(version, text)).GroupBy(static document => document, new Equivalent())
               from other in same.Skip(1)
               select (Compile(same.Key), Compile(other)),
        ];

        pairs.Length.ShouldBeGreaterThan(200);
        Gen.Select(Gen.Int[0, pairs.Length - 1].Select(i => pairs[i]), Requests).Sample(
            static (pair, request) => pair.Item1.Evaluate(request).Decision == pair.Item2.Evaluate(request).Decision,
            iter: 100_000,
            threads: 1);
    }

    private static PolicySet Compile(PolicyDocument policy)
    {
        PolicyStatement statement = policy.Statements[0];
        bool isOfResource = statement.Principals.Count + statement.NotPrincipals.Count > 0;
        PolicyDocument all = PolicyDocument.Parse("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""");
        return PolicySet.Compile(new ApplicablePolicies
        {
            Resource = isOfResource ? policy : null,
            Identity = statement.Effect == Effect.Allow ? isOfResource ? [] : [policy] : isOfResource ? [all] : [all, policy],
        });
    }

    private static string Statement(string? principal, string test)
    {
        string named = principal is null ? "" : $"\"Principal\":{principal},";
        return """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*",""" + named + "\"Condition\":{" + test + "}}";
    }

    private static PolicyDocument Document(string? version, string statement) =>
        PolicyDocument.Parse("{" + (version is null ? "" : $"\"Version\":\"{version}\",") + $"\"Statement\":[{statement}]}}");

    private sealed class Equivalent : IEqualityComparer<PolicyDocument>
    {
        public bool Equals(PolicyDocument? one, PolicyDocument? other) => one!.IsEquivalentTo(other!);

        public int GetHashCode(PolicyDocument policy) => 0;
    }
}
