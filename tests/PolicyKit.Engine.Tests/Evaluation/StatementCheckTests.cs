using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Evaluation;

public sealed class StatementCheckTests
{
    private const string Trusting =
        "\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"lambda.amazonaws.com\"}, \"Action\": \"sts:AssumeRole\", \"Resource\": \"*\"";

    [Fact]
    public void Id_ChangesNothing_SoThePolicyIsEvaluated() => Problem(
        "\"Id\": \"a\",", "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"", PolicyKind.Identity).ShouldBeNull();

    [Theory]
    [InlineData(PolicyKind.Auto)]
    [InlineData(PolicyKind.Resource)]
    public void ElementThatOnlyTheGuessedKindRefuses_IsEvaluated(PolicyKind kind) => Problem("", Trusting, kind).ShouldBeNull();

    [Fact]
    public void ElementThatTheKindRefuses_IsNotEvaluated() =>
        Problem("", Trusting, PolicyKind.Trust).ShouldNotBeNull().ShouldContain("with Resource");

    private static string? Problem(string element, string statement, PolicyKind kind) => StatementCheck.FindProblem(
        PolicyReader.Read($$"""{"Version": "2012-10-17", {{element}} "Statement": [{{{statement}}}]}""", kind));
}
