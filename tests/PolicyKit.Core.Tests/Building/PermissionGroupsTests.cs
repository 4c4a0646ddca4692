using CsCheck;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

public sealed class PermissionGroupsTests
{
    private static readonly S3.ObjectArn A = S3.Object("a", Name.Any);
    private static readonly S3.ObjectArn B = S3.Object("b", Name.Any);

    [Fact]
    public void PairsThatAreNoProduct_BecomeSeveralStatements() =>
        StatementsOf("Use", A.GetObject, B.PutObject).ShouldBe(["Use1 s3:GetObject a/*", "Use2 s3:PutObject b/*"]);

    [Fact]
    public void Product_IsOneStatement() => StatementsOf("Use", A.GetObject, A.PutObject, B.GetObject, B.PutObject)
        .ShouldBe(["Use s3:GetObject,s3:PutObject a/*,b/*"]);

    [Fact]
    public void ActionsWithTheSameResources_ShareAStatement() =>
        StatementsOf("Use", A.GetObject, B.PutObject, B.GetObject, A.DeleteObject, B.DeleteObject, B.PutObjectAcl)
            .ShouldBe(["Use1 s3:GetObject,s3:DeleteObject a/*,b/*", "Use2 s3:PutObject,s3:PutObjectAcl b/*"]);

    [Fact]
    public void SamePairTwice_IsWrittenOnce()
    {
        StatementsOf("Use", A.GetObject, A.GetObject).ShouldBe(["Use s3:GetObject a/*"]);
        StatementsOf("Use", A.GetObject, B.GetObject, A.GetObject).ShouldBe(["Use s3:GetObject a/*,b/*"]);
    }

    [Fact]
    public void ManyActionsOnOneResource_KeepTheirOrderAndLoseTheirDoubles()
    {
        Permission[] all = [A.GetObject, A.PutObject, A.DeleteObject, A.GetObjectAcl, A.PutObjectAcl, A.AbortMultipartUpload];
        Permission[] thrice = [.. all, .. all, .. all];

        StatementsOf("Use", A.GetObject, thrice).ShouldBe(
            ["Use s3:GetObject,s3:PutObject,s3:DeleteObject,s3:GetObjectAcl,s3:PutObjectAcl,s3:AbortMultipartUpload a/*"]);
    }

    [Fact]
    public void Statements_GrantExactlyTheGivenPairs() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 12].Sample(pairs =>
        {
            Permission[] permissions =
                [.. pairs.Select(pair => Permission.Unchecked("s3:A" + pair.Item1, "arn:aws:s3:::r" + pair.Item2))];
            PolicyDocument document = Policy.Identity().Allow(permissions[0], permissions[1..]).Build().ToDocument();

            var granted = document.Statements.SelectMany(statement =>
                statement.Actions.SelectMany(action => statement.Resources.Select(resource => action + resource))).ToList();
            granted.ShouldBeUnique();
            granted.Order().ShouldBe(
                permissions.Select(permission => permission.ToString().Replace(" on ", "")).Distinct().Order());
        });

    private static IEnumerable<string> StatementsOf(string sid, Permission first, params Permission[] rest) =>
        Policy.Identity().Allow(sid, first, rest).Build().ToDocument().Statements.Select(statement =>
            $"{statement.Sid} {string.Join(",", statement.Actions)} " +
            string.Join(",", statement.Resources).Replace("arn:aws:s3:::", ""));
}
