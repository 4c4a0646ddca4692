using System.Globalization;
using CsCheck;
using PolicyKit.Catalogue;
using PolicyKit.Json;
using PolicyKit.Rewriting;

namespace PolicyKit.Engine.Tests.Rewriting;

public sealed class PolicyMinimizerTests
{
    private static readonly Gen<string> Lists = Gen.OneOf("a", "ab", "a*", "*b", "a?", "A", "*").Array[1, 3]
        .Select(values => "[" + string.Join(",", values.Select(value => value == "*" ? "\"*\"" : $"\"s3:{value}\"")) + "]");

    private static readonly Gen<string> Arns = Gen
        .OneOf("arn:aws:s3:::a", "arn:aws:s3:::a*", "arn:aws:s3:::a/*", "arn:aws:s3:*:*:a*", "arn:aws:*:::a", "arn:aws:s3:::A", "*", "arn:aws:s3:::${aws:username}", "arn:aws:s3", "**")
        .Array[1, 3].Select(values => "[" + string.Join(",", values.Select(value => $"\"{value}\"")) + "]");

    private static readonly Gen<string> Statements = Gen.Select(
        Gen.OneOf("", "\"Sid\":\"\",", "\"Sid\":\"S{0}\","), Gen.OneOf("Allow", "Deny"), Gen.OneOf("Action", "Action", "NotAction"), Lists,
        Gen.OneOf("Resource", "Resource", "Resource", "NotResource"), Arns,
        Gen.OneOf("", "", ",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":true}}"))
        .Select((sid, effect, action, actions, resource, resources, condition) =>
            $"{{{sid}\"Effect\":\"{effect}\",\"{action}\":{actions},\"{resource}\":{resources}{condition}}}");

    private static readonly Gen<string> Policies = Statements.Array[1, 6].Select(statements =>
        "{\"Version\":\"2012-10-17\",\"Statement\":[" + string.Join(",", statements.Select((text, i) => text.Replace("S{0}", "S" + i.ToString(CultureInfo.InvariantCulture)))) + "]}");

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":["s3:GetObject","S3:getobject","s3:Get*"],"Resource":"*"}""", """{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":["arn:aws:s3:::a","arn:aws:s3:::a*","arn:aws:s3:::A"]}""", """{"Effect":"Allow","Action":"s3:A","Resource":["arn:aws:s3:::a*","arn:aws:s3:::A"]}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"*"},{"Effect":"Allow","Resource":["*"],"Action":"s3:B"}""", """{"Effect":"Allow","Action":["s3:A","s3:B"],"Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"arn:aws:s3:::a"},{"Effect":"Allow","Resource":"arn:aws:s3:::b","Action":"S3:a"}""", """{"Effect":"Allow","Action":"s3:A","Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]}""")]
    [InlineData("""{"Effect":"Deny","Action":"s3:AB","Resource":"arn:aws:s3:::ab"},{"Effect":"Deny","Resource":["arn:aws:s3:::a*","arn:aws:s3:::c"],"Action":["s3:A*","s3:B"]}""", """{"Effect":"Deny","Resource":["arn:aws:s3:::a*","arn:aws:s3:::c"],"Action":["s3:A*","s3:B"]}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"*"},{"Sid":"N","Effect":"Allow","Action":"s3:B","Resource":"*"}""", """{"Sid":"N","Effect":"Allow","Action":["s3:B","s3:A"],"Resource":"*"}""")]
    public void WhatChangesNothing_IsLeftOut(string statements, string expected) => Minimize(statements).ShouldBe(Policy(expected));

    [Theory]
    [InlineData("""{"Sid":"A","Effect":"Allow","Action":"s3:A","Resource":"*"},{"Sid":"B","Effect":"Allow","Action":"s3:A","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","NotAction":["s3:A","s3:A"],"Resource":"*"},{"Effect":"Allow","NotAction":"s3:B","Resource":"*"}""")]
    [InlineData("""{"Effect":"Deny","Action":"s3:A","NotResource":["*","*"]},{"Effect":"Deny","Action":"s3:B","NotResource":"arn:aws:s3:::a"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"*"},{"Effect":"Deny","Action":"s3:A","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"*"},{"Effect":"Allow","Action":"s3:A","Resource":"*","Principal":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":["*","**"]}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":["arn:aws:s3:::${aws:username}/a","arn:aws:s3:::${aws:username}*"]}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":["arn:aws:sqs","arn:aws:sqs:a:1:b"]}""")]
    [InlineData("""{"Effect":"Allow","Action":["s3:A","s3:a\uFDD0"],"Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:A","Resource":"*","Odd":1},{"Effect":"Allow","Action":"s3:B","Resource":"*","Odd":1}""")]
    public void WhatMayMatter_Stays(string statements) =>
        JsonReader.Read(Minimize(statements)).Root.Find("Statement")!.Items.Count
            .ShouldBe(JsonReader.Read(Policy(statements)).Root.Find("Statement")!.Items.Count, Minimize(statements));

    [Fact]
    public void WithoutSids_NamedStatementsJoin() =>
        Minimize("""{"Sid":"A","Effect":"Allow","Action":"s3:A","Resource":"*"},{"Sid":"B","Effect":"Allow","Action":"s3:B","Resource":"*"}""", keepSids: false)
            .ShouldBe(Policy("""{"Sid":"A","Effect":"Allow","Action":["s3:A","s3:B"],"Resource":"*"}"""));

    [Fact]
    public void AnyPolicy_SaysTheSame() => Gen.Select(Policies, Gen.Bool, Gen.Int).Sample((policy, keepSids, seed) =>
    {
        string minimized = Write(policy, keepSids);
        SaysTheSame(policy, minimized, 60, seed);
        minimized.Length.ShouldBeLessThanOrEqualTo(policy.Length);
        Write(minimized, keepSids).ShouldBe(minimized, policy);
    }, iter: 3_000);

    [SkippableFact]
    public void RealPolicies_SayTheSame()
    {
        int shorter = 0, seed = 0;
        foreach ((_, string policy) in Corpus.Read())
        {
            string written = NodeWriter.Write(JsonReader.Read(policy).Root, indented: false);
            foreach (bool keepSids in new[] { true, false })
            {
                string minimized = Write(policy, keepSids);
                SaysTheSame(policy, minimized, 60, seed++);
                Expand(minimized).ShouldBe(Expand(policy), policy);
                if (minimized.Length < written.Length) shorter++;
            }
        }

        shorter.ShouldBeGreaterThan(200);
    }

    /// <summary>Which catalogue actions each part of the policy names, its resources aside.</summary>
    private static string Expand(string policy)
    {
        var meaning = new Meaning(policy);
        IEnumerable<string> prefixes = meaning.Actions.Select(action => action.Split(':')[0].ToLowerInvariant()).Distinct();
        IEnumerable<ServiceDefinition> services = prefixes.Select(ServiceCatalogue.Current.Find).OfType<ServiceDefinition>().OrderBy(service => service.Prefix);
        return string.Join("\n", services.SelectMany(service => service.Actions)
            .Select(action => action.FullName + " " + meaning.Of(action.FullName, "*")));
    }

    private static void SaysTheSame(string policy, string minimized, int requests, int seed)
    {
        Meaning before = new(policy), after = new(minimized);
        foreach ((string action, string resource) in Requests.For(requests, new Random(seed), before, after))
            after.Of(action, resource).ShouldBe(before.Of(action, resource), $"{action} on {resource}\n{policy}\n{minimized}");
    }

    private static string Minimize(string statements, bool keepSids = true) => Write(Policy(statements), keepSids);

    private static string Write(string policy, bool keepSids) =>
        NodeWriter.Write(PolicyMinimizer.Minimize(JsonReader.Read(policy).Root, keepSids), indented: false);

    private static string Policy(string statements) => """{"Version":"2012-10-17","Statement":[""" + statements + "]}";
}
