using System.Text.Json;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Serialization;

public sealed class PolicyDocumentConverterTests
{
    private const string Json =
        """{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"k":true}}}}""";

    [Fact]
    public void Document_IsReadAndWrittenInsideAnotherObject()
    {
        string outer = """{"Name":"n","Document":""" + Json + "}";

        Attachment attachment = JsonSerializer.Deserialize<Attachment>(outer)!;

        attachment.Document.Statements.Single().Conditions.Single().Values.ShouldBe(["true"]);
        JsonSerializer.Serialize(attachment).ShouldBe(outer);
    }

    [Fact]
    public void DocumentWithADoubledName_IsRefused()
    {
        string outer = """{"Name":"n","Document":{"Statement":[],"Statement":[]}}""";

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Attachment>(outer))
            .InnerException.ShouldBeOfType<PolicyFormatException>();
    }

    [Fact]
    public void BuiltPolicies_AreWrittenAsTheyAre()
    {
        IdentityPolicy identity = Policy.Identity().Allow(S3.ListAllMyBuckets).When(S3.Keys.Prefix.Is("\u00e9\u20ac")).Build();
        ResourcePolicy resource = Policy.Resource(S3.Bucket("a")).Deny(S3.Bucket("a").All).For(Principal.Anyone).Build();
        TrustPolicy trust = Policy.Trust().Allow(TrustAction.AssumeRole).For(Principal.Account("111122223333")).Build();

        JsonSerializer.Serialize(identity).ShouldBe(identity.ToJson());
        JsonSerializer.Serialize(resource).ShouldBe(resource.ToJson());
        JsonSerializer.Serialize(trust).ShouldBe(trust.ToJson());
        JsonSerializer.Serialize(identity.ToDocument()).ShouldBe(identity.ToJson());
    }

    [Fact]
    public void BuiltPolicy_IsNotRead() =>
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<IdentityPolicy>(Json))
            .Message.ShouldContain("PolicyDocument");

    private sealed record Attachment(string Name, PolicyDocument Document);
}
