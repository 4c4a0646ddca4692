using System.Globalization;
using CsCheck;
using PolicyKit.Engine.Tests;
using PolicyKit.Model;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

/// <summary>Split, Ensure and equivalence of documents.</summary>
public sealed class PolicyRewritingTests
{
    private const string One = """{"Sid":"A","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}""";

    /// <summary>Statements of 150 to 2,200 characters, each with a Sid.</summary>
    private static readonly Gen<int[]> Sizes = Gen.Int[1, 40].Array[1, 60];

    [Fact]
    public void Ensure_IsDoneOnce()
    {
        PolicyDocument document = Document(One);
        PolicyStatement same = Statement("""{"Sid":"A","Effect":"Allow","Resource":["*"],"Action":["S3:putObject","s3:GetObject"]}""");
        PolicyStatement changed = Statement("""{"Sid":"A","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}""");
        PolicyStatement nameless = Statement("""{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}""");

        document.Ensure(same).ShouldBeSameAs(document);
        document.Ensure(changed).Statements.Single().ToJson().ShouldBe(changed.ToJson());
        PolicyDocument two = document.Ensure(nameless);
        two.Statements.Count.ShouldBe(2);
        two.Ensure(nameless).ShouldBeSameAs(two);
        document.Ensure(Statement("""{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}""")).ShouldBeSameAs(document);
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Resource":["*","*"],"Action":["S3:putobject","s3:GetObject"]}""", true)]
    [InlineData("""{"Effect":"Allow","Resource":"*","Action":["s3:PutObject"]}""", false)]
    [InlineData("""{"Effect":"Deny","Resource":"*","Action":["s3:GetObject","s3:PutObject"]}""", false)]
    [InlineData("""{"Effect":"Allow","NotResource":"*","Action":["s3:GetObject","s3:PutObject"]}""", false)]
    [InlineData("""{"Effect":"Allow","Resource":"*","NotAction":["s3:GetObject","s3:PutObject"]}""", false)]
    [InlineData("""{"Effect":"Allow","Resource":"*","Action":["s3:GetObject","s3:PutObject"],"Condition":{"Bool":{"a":true}}}""", false)]
    public void Equivalence_IsThatOfMeaning(string other, bool expected)
    {
        Document(One).IsEquivalentTo(Document(other)).ShouldBe(expected);
        Document(other).IsEquivalentTo(Document(One)).ShouldBe(expected);
        Statement(One).IsEquivalentTo(Statement(other)).ShouldBe(expected);
    }

    [Fact]
    public void Equivalence_MindsVersionsConditionsAndPrincipals()
    {
        const string A = """{"Effect":"Allow","Principal":{"AWS":["1","2"]},"Action":"a:b","Resource":"*","Condition":{"Bool":{"aws:X":true,"k":["1","2"]}}}""";
        const string B = """{"Effect":"Allow","Action":"a:b","Resource":"*","Principal":{"AWS":["2","1"]},"Condition":{"Bool":{"k":["2","1"],"AWS:x":"true"}}}""";
        string other = A.Replace("Allow", "Deny");
        Document(A).IsEquivalentTo(Document(B, other)).ShouldBeFalse();
        Document(A, other).IsEquivalentTo(Document(other, B, B)).ShouldBeTrue();
        Document(A).IsEquivalentTo(Document(A.Replace("true", "false"))).ShouldBeFalse();
    }

    [Fact]
    public void Split_LosesNothing_IsNeverOverTheQuota_AndMovesNoOther() => Gen.Select(Sizes, Gen.Int[0, 59], Gen.Int).Sample((sizes, changed, seed) =>
    {
        string[] statements = [.. sizes.Select(Named)];
        changed %= sizes.Length;
        IReadOnlyList<PolicyDocument> before = Check(statements);

        // The order of the statements does not matter.
        string[] shuffled = [.. statements.OrderBy(text => text.GetHashCode(StringComparison.Ordinal) ^ seed)];
        Groups(Check(shuffled), "").ShouldBe(Groups(before, ""));

        // A change that leaves the size moves nothing; any other touches at most the documents of the statement changed.
        string sid = "S" + changed.ToString(CultureInfo.InvariantCulture);
        string[] edited = [.. statements];
        edited[changed] = edited[changed].Replace("\"Allow\"", "\"Deny\" ".Trim());
        edited[changed] = edited[changed].Replace("s3:Ge", "s3:Get");
        PolicyDocument[] after = [.. Check(edited)];
        if (after.Length == before.Count) Groups(after, sid).ShouldBe(Groups(before, sid));

        edited[changed] = Named(40, changed);
        string[] later = Groups(Check(edited), sid), earlier = Groups(before, sid);
        string home = before.Count == 1 ? earlier[0] : Groups([.. before.Where(document => document.ToJson().Contains($"\"{sid}\"", StringComparison.Ordinal))], sid)[0];
        earlier.Where(group => group != home).Except(later).ShouldBeEmpty();
    }, iter: 400);

    [Fact]
    public void LargeStatement_IsDividedByItsValues()
    {
        string[] arns = [.. Enumerable.Range(0, 200).Select(i => $"arn:aws:s3:::{new string('b', 50)}{i}")];
        string text = $$"""{"Sid":"Big","Effect":"Allow","Action":"s3:GetObject","Resource":["{{string.Join("\",\"", arns)}}"]}""";

        IReadOnlyList<PolicyDocument> parts = Document(text).Split(PolicyQuotas.ManagedPolicy);

        parts.Count.ShouldBeGreaterThan(1);
        parts.ShouldAllBe(part => PolicyQuotas.ManagedPolicy.Measure(part.ToJson()) <= 6_144);
        parts.SelectMany(part => part.Statements).SelectMany(statement => statement.Resources).Order(StringComparer.Ordinal)
            .ShouldBe(arns.Order(StringComparer.Ordinal));
        parts.SelectMany(part => part.Statements).Select(statement => statement.Sid).ShouldBeUnique();
        Should.Throw<PolicyException>(() => Document(text.Replace("\"Resource\"", "\"NotResource\"")).Split(PolicyQuotas.ManagedPolicy))
            .Problems.Single().Statement.ShouldBe(0);
    }

    [Fact]
    public void PolicyThatATargetTakesOneOf_IsNotDivided()
    {
        PolicyDocument document = Document([.. Enumerable.Repeat(20, 15).Select(Named)]);
        Should.Throw<PolicyException>(() => document.Split(PolicyQuotas.TrustPolicy)).Problems.Single().Message.ShouldContain("one only");
        document.Split(PolicyQuotas.BucketPolicy).Single().ShouldBeSameAs(document);
        document.Split(PolicyQuotas.OtherResourcePolicy).Single().ShouldBeSameAs(document);
    }

    [Fact]
    public void Builder_GivesPoliciesOfItsKind()
    {
        var builder = Policy.ServiceControl().Deny("S0", S3.Bucket("b").All).When(Aws.UserAgent.Is(new string('x', 3_000)));
        for (int i = 1; i < 9; i++)
            builder = builder.Deny("S" + i, S3.Bucket("b").All).When(Aws.UserAgent.Is(new string('x', 3_000)));

        Should.Throw<PolicyException>(() => builder.Build()).Message.ShouldContain("Split()");
        IReadOnlyList<ServiceControlPolicy> policies = builder.Split();

        policies.Count.ShouldBeGreaterThan(2);
        policies.ShouldAllBe(policy => policy.Size <= policy.Quota);
        policies.SelectMany(policy => policy.ToDocument().Statements).Select(statement => statement.Sid).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, 9).Select(i => "S" + i));
    }

    [SkippableFact]
    public void RealPolicies_AreSplitWithNothingLost()
    {
        int divided = 0, impossible = 0, documents = 0, least = 0;
        foreach ((_, string json) in Corpus.Read())
        {
            PolicyDocument document = PolicyDocument.Parse(json);
            int size = PolicyQuotas.ManagedPolicy.Measure(document.ToJson());
            if (size <= 6_144) continue;
            divided++;
            try
            {
                IReadOnlyList<PolicyDocument> parts = document.Split(PolicyQuotas.ManagedPolicy);
                parts.ShouldAllBe(part => PolicyQuotas.ManagedPolicy.Measure(part.ToJson()) <= 6_144);
                Pairs(parts).SetEquals(Pairs([document])).ShouldBeTrue(json);
                documents += parts.Count;
                least += (size + 6_143) / 6_144;
            }
            catch (PolicyException)
            {
                impossible++;
            }
        }

        divided.ShouldBeGreaterThan(30);
        impossible.ShouldBe(0);
        ((double)documents / least).ShouldBeLessThan(2.0, $"{divided} policies, {documents} documents, at least {least}");
    }

    /// <summary>Every action with every resource, and the rest of its statement.</summary>
    private static HashSet<string> Pairs(IReadOnlyList<PolicyDocument> documents) =>
    [
        .. from statement in documents.SelectMany(document => document.Statements)
           from action in statement.Actions.DefaultIfEmpty("-")
           from resource in statement.Resources.DefaultIfEmpty("-")
           select string.Join(" ", [action, resource, statement.Effect.ToString(), .. statement.NotActions, .. statement.NotResources,
               .. statement.Conditions.Select(condition => condition.Operator + condition.Key + string.Join(",", condition.Values))]),
    ];

    private static IReadOnlyList<PolicyDocument> Check(string[] statements)
    {
        PolicyDocument document = Document(statements);
        IReadOnlyList<PolicyDocument> parts = document.Split(PolicyQuotas.ManagedPolicy);
        parts.ShouldAllBe(part => PolicyQuotas.ManagedPolicy.Measure(part.ToJson()) <= 6_144);
        parts.SelectMany(part => part.Statements).Select(statement => statement.ToJson()).Order(StringComparer.Ordinal)
            .ShouldBe(document.Statements.Select(statement => statement.ToJson()).Order(StringComparer.Ordinal));
        return parts;
    }

    /// <summary>Which statements stand together, one of them aside.</summary>
    private static string[] Groups(IReadOnlyList<PolicyDocument> documents, string without) =>
        [.. documents.Select(document => string.Join(",", document.Statements.Select(statement => statement.Sid).Where(sid => sid != without).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];

    private static string Named(int size, int index) =>
        $$"""{"Sid":"S{{index.ToString(CultureInfo.InvariantCulture)}}","Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:::{{new string('x', size * 50)}}"}""";

    private static PolicyStatement Statement(string json) => PolicyStatement.Parse(json);

    private static PolicyDocument Document(params string[] statements) =>
        PolicyDocument.Parse("""{"Version":"2012-10-17","Statement":[""" + string.Join(",", statements) + "]}");
}
