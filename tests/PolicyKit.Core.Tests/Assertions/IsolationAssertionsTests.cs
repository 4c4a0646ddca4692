using PolicyKit.Assertions;
using PolicyKit.Proof;

namespace PolicyKit.Core.Tests.Assertions;

public sealed class IsolationAssertionsTests
{
    [Fact]
    public void ClientsApart_ArePassedOn()
    {
        ClientPolicies[] clients = [Client("a", "arn:aws:s3:::a"), Client("b", "arn:aws:s3:::b")];

        clients.ShouldBeIsolated().ShouldBeSameAs(clients);
        Isolation.Verify(clients).ShouldBeIsolated().ClientCount.ShouldBe(2);
    }

    [Fact]
    public void ClientsThatMeet_FailWithTheirPatterns() => Message(
        Client("new-client", "arn:aws:s3:::new-client*"), Client("new-client2", "arn:aws:s3:::new-client2*")).ShouldBe(
        """
        No two clients should reach one resource.
        It does not hold; patterns that reach into another client: 1
          new-client: arn:aws:s3:::new-client* also opens arn:aws:s3:::new-client2 of new-client2 (arn:aws:s3:::new-client2*)
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ClientsThatPerhapsMeet_FailToo()
    {
        const string Odd = """{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::a*","Condition":{"StringEqual":{"k":"v"}}}]}""";

        Message(new ClientPolicies("a", PolicyDocument.Parse(Odd)), Client("b", "arn:aws:s3:::ab")).ShouldStartWith(
            "No two clients should reach one resource.\nWhether that holds is not known, which fails too; patterns that reach into another client: 1\n"
            + "  perhaps a: arn:aws:s3:::a* also opens arn:aws:s3:::ab");
    }

    [Fact]
    public void ManyThatMeet_AreCounted() =>
        Message([.. Enumerable.Range(0, 13).Select(i => Client($"c{i}", "arn:aws:s3:::shared"))]).ShouldEndWith("\n  and 2 more");

    private static string Message(params ClientPolicies[] clients) =>
        Should.Throw<PolicyAssertionException>(() => clients.ShouldBeIsolated()).Message;

    private static ClientPolicies Client(string name, string resource) => new(
        name, PolicyDocument.Parse($$"""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"{{resource}}"}]}"""));
}
