using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

/// <summary>What must not compile, and with which error.</summary>
public sealed class CompileTimeTests
{
    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Policy).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(S3).Assembly.Location),
    ];

    [Theory]
    [InlineData("S3.Bucket(\"acme\").GetObject", "CS1061")]
    [InlineData("S3.Bucket(\"acme\").Objects().ListBucket", "CS1061")]
    [InlineData("S3.Bucket(\"acme\").ListAllMyBuckets", "CS1061")]
    [InlineData("Name.Like(\"a*\")", "CS9205")]
    [InlineData("S3.Keys.Prefix.IsLike(\"a*\")", "CS9205")]
    [InlineData("S3.Bucket($\"{1}\").All.Nothing", "CS1061")]
    [InlineData("Policy.Identity().Allow(S3.ListAllMyBuckets).For(Principal.Anyone)", "CS1061")]
    [InlineData("new NumericKey(\"k\").IsLike($\"1*\")", "CS1061")]
    [InlineData("new StringKey(\"k\").AnyIs(\"a\")", "CS1061")]
    [InlineData("new StringSetKey(\"k\").Is(\"a\")", "CS1061")]
    [InlineData("new BoolKey(\"k\").Is(\"maybe\")", "CS1061")]
    [InlineData("new StringKey(\"k\").IfExists.Exists", "CS1061")]
    [InlineData("new StringKey(\"k\").IfExists.IfExists", "CS1061")]
    [InlineData("new DateKey(\"k\").IsBefore(\"tomorrow\")", "CS1503")]
    [InlineData("new NumericKey(\"k\").Is(\"1\")", "CS1503")]
    [InlineData("Name.Like($\"{new StringSetKey(\"k\")}\")", "CS1503")]
    [InlineData("Name.Like($\"{1.5}\")", "CS1503")]
    [InlineData("Policy.Resource(S3.Bucket(\"acme\")).Allow(S3.Bucket(\"acme\").All).Build()", "CS1061")]
    [InlineData("Policy.Resource(S3.Bucket(\"acme\")).Allow(S3.Bucket(\"acme\").All).ForAllExcept(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.Trust().Allow(TrustAction.AssumeRole).Build()", "CS1061")]
    [InlineData("Policy.PermissionsBoundary().Allow(S3.ListAllMyBuckets).For(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.Session().Allow(S3.ListAllMyBuckets).For(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.ServiceControl().Deny(S3.ListAllMyBuckets).For(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.ResourceControl().Allow(S3.Everything.All)", "CS1061")]
    [InlineData("Policy.ResourceControl().Deny(S3.Everything.All).For(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.ResourceControl().DenyNotAction(\"A\", S3.Everything.All)", "CS1061")]
    [InlineData("Policy.VpcEndpoint().Allow(S3.Everything.All).Build()", "CS1061")]
    [InlineData("Policy.VpcEndpoint().Allow(S3.Everything.All).ForAllExcept(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.Trust().Deny(TrustAction.AssumeRole).ForAllExcept(Principal.Anyone)", "CS1061")]
    [InlineData("Policy.Trust().DenyNotAction(\"A\", TrustAction.AssumeRole)", "CS1061")]
    [InlineData("Policy.Trust().Allow(S3.ListAllMyBuckets)", "CS1503")]
    [InlineData("Policy.Identity().When(Aws.SecureTransport.IsTrue)", "CS1061")]
    [InlineData("Policy.Identity().Allow()", "CS1501")]
    [InlineData("S3.AccessPoint(\"111122223333\", \"files\")", "CS1503")]
    public void Mistake_DoesNotCompile(string expression, string error) => ErrorsOf(expression).ShouldContain(error);

    [Theory]
    [InlineData("S3.Bucket(\"acme\").ListBucket")]
    [InlineData("S3.Bucket(\"acme\").Objects().GetObject")]
    [InlineData("Name.Like($\"a*\")")]
    [InlineData("Name.Like($\"{Aws.Username}/{Aws.Username.Or(\"x\")}\")")]
    [InlineData("Policy.Resource(S3.Bucket(\"a\")).Deny(S3.Bucket(\"a\").All).ForAllExcept(Principal.Service(\"b.c\")).Build()")]
    [InlineData("Policy.VpcEndpoint().Deny(S3.Everything.All).ForAllExcept(Principal.Service(\"b.c\")).Build()")]
    [InlineData("Policy.ServiceControl().DenyNotAction(\"A\", S3.Everything.All).When(Aws.RequestedRegion.IsNot(\"eu-west-1\")).Build()")]
    public void SoundExpression_Compiles(string expression) => ErrorsOf(expression).ShouldBeEmpty();

    [Theory]
    [InlineData("Name.Pattern(\"home/\", Aws.Username, NamePart.AnyText)")]
    [InlineData("S3.Keys.Prefix.IsLike(NamePattern.Of(\"home/\", Aws.Username, NamePart.AnyText))")]
    [InlineData("Policy.Identity().Allow(S3.Bucket(\"acme\").ListBucket).When(Aws.SecureTransport.IsTrue).Build().ToJson()")]
    public void OldLanguage_HasItsOwnForm(string expression) => ErrorsOf(expression, LanguageVersion.CSharp7_3).ShouldBeEmpty();

    private static IEnumerable<string> ErrorsOf(string expression, LanguageVersion version = LanguageVersion.CSharp14)
    {
        string source = "using PolicyKit; using PolicyKit.Building; using PolicyKit.Services;\n"
            + "static class Snippet { static object Value() { return " + expression + "; } }";
        return CSharpCompilation.Create(
                "Snippet", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version))], References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id);
    }
}
