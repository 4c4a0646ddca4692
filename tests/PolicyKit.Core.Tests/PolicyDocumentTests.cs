using PolicyKit.Engine.Tests;
using PolicyKit.Model;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class PolicyDocumentTests
{
    private const string Odd =
        """{"Statement":{"Resource":["b","a","b"],"Effect":"Deny","NotAction":"s3:*","Condition":{"Bool":{"aws:SecureTransport":false}""" +
        ""","NumericLessThan":{"s3:max-keys":[1.50,1e3,"7"]}},"Sid":""},"Id":"x","Version":"2008-10-17"}""";

    [Fact]
    public void OddButLegalPolicy_IsWrittenAsItWasRead() => PolicyDocument.Parse(Odd).ToJson().ShouldBe(Odd);

    [Fact]
    public void Elements_AreRead()
    {
        PolicyDocument document = PolicyDocument.Parse(Odd);
        PolicyStatement statement = document.Statements.Single();

        document.Version.ShouldBe("2008-10-17");
        document.Id.ShouldBe("x");
        statement.Sid.ShouldBe("");
        statement.Effect.ShouldBe(Effect.Deny);
        statement.NotActions.ShouldBe(["s3:*"]);
        statement.Actions.ShouldBeEmpty();
        statement.Resources.ShouldBe(["b", "a", "b"]);
        statement.Conditions.Select(condition => (condition.Operator, condition.Key, string.Join(",", condition.Values)))
            .ShouldBe([("Bool", "aws:SecureTransport", "false"), ("NumericLessThan", "s3:max-keys", "1.50,1e3,7")]);
    }

    [Fact]
    public void Principals_AreRead()
    {
        PolicyDocument document = PolicyDocument.Parse(
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"a:b","Resource":"*"},""" +
            """{"Effect":"Deny","NotPrincipal":{"AWS":["1","2"],"Service":"s"},"Action":"a:b","NotResource":"*"}]}""");

        document.Statements[0].Principals.Select(principal => principal.Type + string.Concat(principal.Values)).ShouldBe(["**"]);
        document.Statements[1].NotPrincipals.Select(principal => principal.Type + string.Concat(principal.Values))
            .ShouldBe(["AWS12", "Services"]);
        document.Statements[1].NotResources.ShouldBe(["*"]);
        document.Statements[1].Principals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"Version":"2012-10-17"}""")]
    [InlineData("""{"Statement":{"Effect":"allow","Action":"*","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Action":"*","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Resouce":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Action":"*","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":1,"Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"k":null}}}}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},]}""")]
    [InlineData("""{"Statement":[1]}""")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("")]
    public void AnythingButAPolicy_IsAnError(string json)
    {
        PolicyDocument.TryParse(json, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors).ShouldBeFalse();
        document.ShouldBeNull();
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(error => error.Line == 1 && error.Column == error.Position + 1);
        errors.ShouldAllBe(error => error.Position + error.Length <= json.Length);
        Should.Throw<PolicyFormatException>(() => PolicyDocument.Parse(json)).Errors.Count.ShouldBe(errors.Count);
    }

    [Fact]
    public void AllErrors_ComeAtOnceWithTheirPlaces()
    {
        const string Json =
            "{\r\n  \"Statement\": [\n    {\"Effect\": \"Allow\", \"Action\": 1, \"Resource\": \"*\"},\r" +
            "    {\"Effect\": \"Deny\", \"Resource\": \"*\"}\n  ]\n}";

        PolicyDocument.TryParse(Json, out _, out IReadOnlyList<PolicyError> errors).ShouldBeFalse();

        errors.Select(error => (error.Line, error.Column, error.Length)).ShouldBe([(3, 35, 1), (4, 5, 1)]);
        Json.Substring(errors[0].Position, errors[0].Length).ShouldBe("1");
    }

    [Fact]
    public void Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => PolicyDocument.Parse(null!));
        Should.Throw<ArgumentNullException>(() => PolicyDocument.TryParse(null!, out _, out _));
    }

    [Fact]
    public void WithVersion_ChangesOnlyTheVersion()
    {
        PolicyDocument.Parse(Odd).WithVersion("2012-10-17").ToJson().ShouldBe(Odd.Replace("2008", "2012"));
        PolicyDocument.Parse("""{"Statement":[]}""").WithVersion("2012-10-17").ToJson()
            .ShouldBe("""{"Version":"2012-10-17","Statement":[]}""");
        Should.Throw<ArgumentException>(() => PolicyDocument.Parse(Odd).WithVersion("2015-01-01"));
    }

    [Fact]
    public void Add_KeepsWhatIsThere()
    {
        PolicyStatement statement = Policy.Identity().Allow("New", S3.ListAllMyBuckets).Build().ToDocument().Statements.Single();
        PolicyDocument before = PolicyDocument.Parse(Odd);

        PolicyDocument after = before.Add(statement);

        before.ToJson().ShouldBe(Odd);
        after.Statements.Count.ShouldBe(2);
        after.Statements[0].ToJson().ShouldBe(before.Statements[0].ToJson());
        after.Statements[1].ToJson().ShouldBe("""{"Sid":"New","Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}""");
        after.ToJson().ShouldEndWith(""","Id":"x","Version":"2008-10-17"}""");
    }

    [Fact]
    public void Remove_TakesAwayTheStatementsOfASid()
    {
        PolicyDocument document = Policy.Identity()
            .Allow("A", S3.ListAllMyBuckets).Allow("B", S3.ListAllMyBuckets).Allow(S3.ListAllMyBuckets)
            .Build().ToDocument();

        document.Remove("A").Statements.Select(statement => statement.Sid).ShouldBe(["B", null]);
        document.Remove("C").ShouldBeSameAs(document);
        document.RemoveAt(2).RemoveAt(0).Statements.Single().Sid.ShouldBe("B");
        Should.Throw<ArgumentOutOfRangeException>(() => document.RemoveAt(3));
        Should.Throw<ArgumentOutOfRangeException>(() => document.RemoveAt(-1));
    }

    [Fact]
    public void Indented_HasTheSameValuesAndUnixLines()
    {
        string indented = PolicyDocument.Parse(Odd).ToJson(indented: true);

        indented.ShouldContain("\n    \"Resource\": [\n      \"b\",\n");
        indented.ShouldNotContain('\r');
        PolicyDocument.Parse(indented).ToJson().ShouldBe(Odd);
    }

    [SkippableFact]
    public void RealPolicies_AreWrittenBackWithNothingLost()
    {
        IReadOnlyList<(string Name, string Json)> policies = Corpus.Read();

        policies.Count.ShouldBe(820);
        foreach ((_, string json) in policies)
        {
            string written = PolicyDocument.Parse(json).ToJson();
            Same(written, json).ShouldBeTrue(json);
            PolicyDocument.Parse(PolicyDocument.Parse(json).ToJson(indented: true)).ToJson().ShouldBe(written);
        }
    }

    // Order and the text of numbers count here, other than in JsonElement.DeepEquals.
    private static bool Same(string one, string other)
    {
        using var first = System.Text.Json.JsonDocument.Parse(one);
        using var second = System.Text.Json.JsonDocument.Parse(other);
        return Outline(first.RootElement).SequenceEqual(Outline(second.RootElement));
    }

    private static IEnumerable<string> Outline(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object =>
            ["{", .. element.EnumerateObject().SelectMany(member => Outline(member.Value).Prepend(member.Name)), "}"],
        System.Text.Json.JsonValueKind.Array => ["[", .. element.EnumerateArray().SelectMany(Outline), "]"],
        System.Text.Json.JsonValueKind.String => ["\"", element.GetString()!],
        _ => [element.GetRawText()],
    };
}
