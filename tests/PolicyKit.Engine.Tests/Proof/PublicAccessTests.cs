using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class PublicAccessTests
{
    /// <summary>A stranger has a path in an organization too, as the one value of a key that may have several.</summary>
    [Theory]
    [InlineData("o-mine/*", Verdict.Proven)]
    [InlineData("o-*", Verdict.Refuted)]
    public void OrganizationPath_KeepsStrangersOut(string path, Verdict verdict) => PublicAccess.NothingPublic(Policies.Of(
        """
        {"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
         "Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"PATH"}}}
        """.Replace("PATH", path))).Verdict.ShouldBe(verdict);
}
