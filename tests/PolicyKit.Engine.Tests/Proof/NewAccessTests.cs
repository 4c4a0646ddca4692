using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class NewAccessTests
{
    /// <summary>The name may be <c>A</c> where the user is <c>a</c>: what ignores case covers more than the same variable exactly.</summary>
    [Fact]
    public void VariableIgnoringCase_IsNoTheSameVariableExactly()
    {
        GrantModel candidate = Policies.When("""{"StringEqualsIgnoreCase":{"aws:PrincipalTag/name":"${aws:username}"}}""");
        GrantModel existing = Policies.When("""{"StringEquals":{"aws:PrincipalTag/name":"${aws:username}"}}""");

        NewAccess.NothingNew(candidate, existing).Verdict.ShouldNotBe(Verdict.Proven);
    }
}
