using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Examples;

/// <summary>AWS: "AWS JSON policy elements: NotPrincipal".</summary>
public class NotPrincipalExamples
{
    private const string Account = "arn:aws:iam::111122223333:root";
    private const string Bob = "arn:aws:iam::111122223333:user/bob";
    private const string Role = "arn:aws:iam::111122223333:role/app";
    private const string Session = "arn:aws:sts::111122223333:assumed-role/app/s1";

    public static TheoryData<string, string[], bool> Rows => new()
    {
        { "user/ann", [Bob, Account], false },
        { "user/bob", [Bob], false },
        { "user/bob", [Bob, Account], true },
        { "user/bob", [Bob, Ask.Account], true },
        { "user/ann", [Account], false },
        { "root", [Account], true },
        { "app/s1", [Role, Account], false },
        { "app/s1", [Session, Role], false },
        { "app/s1", [Session, Role, Account], true },
        { "app/s2", [Session, Role, Account], false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Deny_SparesWhoseEveryPartIsListed(string sender, string[] listed, bool isSpared) =>
        Decide(SenderOf(sender), listed, bounded: false).ShouldBe(isSpared ? Answer.Allowed : Answer.ExplicitlyDenied);

    [Fact]
    public void Deny_OfOneWithABoundary_SparesNobody() =>
        Decide(SenderOf("user/bob"), [Bob, Account], bounded: true).ShouldBe(Answer.ExplicitlyDenied);

    private static Answer Decide(Sender sender, string[] listed, bool bounded)
    {
        string deny = $$"""{"Effect":"Deny","NotPrincipal":{"AWS":["{{string.Join("\",\"", listed)}}"]},"Action":"s3:*","Resource":"*"}""";
        Document all = Ask.Attached("""{"Effect":"Allow","Action":"*","Resource":"*"}""");
        return new BearingPolicies { Identity = [all], Boundary = bounded ? [all] : [], Resource = Ask.OfResource(deny) }
            .Decide(new Request(sender, "s3:GetObject", "arn:aws:s3:::b/k", Ask.Account));
    }

    private static Sender SenderOf(string name) => name switch
    {
        "root" => Ask.Root(),
        _ when name.StartsWith("user/", StringComparison.Ordinal) => Ask.User(name[5..]),
        _ => Ask.Session("app", name[4..]),
    };
}
