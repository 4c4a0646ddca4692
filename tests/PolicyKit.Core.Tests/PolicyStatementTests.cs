namespace PolicyKit.Core.Tests;

public sealed class PolicyStatementTests
{
    [Fact]
    public void Statement_IsWrittenAsItWasRead()
    {
        const string Json = """{"Effect":"Allow","Action":["a:b"],"Resource":"*"}""";
        PolicyStatement.Parse(Json).ToJson().ShouldBe(Json);
        PolicyStatement.Parse(PolicyStatement.Parse(Json).ToJson(indented: true)).ToString().ShouldBe(Json);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"Effect":"Allow","Action":["a:b"],"Resource":"*"}]""")]
    [InlineData("""{"Effect":"Allow"}""")]
    [InlineData("""{"Effect":"Allow","Action":["a:b"],"Resource":"*"}}""")]
    [InlineData("")]
    public void AnythingElse_Throws(string json) => Should.Throw<PolicyFormatException>(() => PolicyStatement.Parse(json));
}
