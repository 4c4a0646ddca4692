using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Analyzers.Tests.RealCode;
using PolicyKit.Engine.Tests.Requests;

namespace PolicyKit.Analyzers.Tests.Hosts;

/// <summary>Whose tokens come in is told alike, whether the trust policy is text, a role of the CDK, or made with the builder.</summary>
public sealed class TokenOwnerHostTests
{
    private static readonly (string Provider, string Claim, string Value, bool IsPinned)[] Rows = [.. TokenOwnerRows.All];

    [Fact]
    public Task Text_IsToldAlike() => VerifyAsync("class C {", [], (provider, claim, value, i) =>
        "const string P" + i + " = " + Quote($$$$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"{{{{NameOf(provider)}}}}"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"{{{{provider}}}}:{{{{claim}}}}":"{{{{value}}}}"}}}]}""") + ";");

    [Fact]
    public Task RoleOfTheCdk_IsToldAlike() => VerifyAsync(
        "using System.Collections.Generic; using Amazon.CDK.AWS.IAM; using Constructs; class C { ", RealLibraries.Of("Cdk"), (provider, claim, value, i) =>
        $"void M{i}(Construct scope) => _ = new Role(scope, \"R\", new RoleProps {{ AssumedBy = new WebIdentityPrincipal({Quote(NameOf(provider))}, "
        + $"new Dictionary<string, object> {{ [\"StringLike\"] = new Dictionary<string, object> {{ [{Quote(provider + ":" + claim)}] = {Quote(value)} }} }}) }});");

    [Fact]
    public Task Builder_IsToldAlike() => VerifyAsync("using PolicyKit; class C {", Analysis.Builder, (provider, claim, value, i) => IsBuiltIn(provider)
        ? $"object M{i}() => Policy.Trust().Allow(TrustAction.AssumeRoleWithWebIdentity).For(Principal.Federated({Quote(provider)})).When(Condition.Unchecked(\"StringLike\", {Quote(provider + ":" + claim)}, {Quote(value)})).Build();"
        : $"static readonly OidcProvider P{i} = new(\"111122223333\", {Quote(provider)}); object M{i}() => Policy.Trust().Allow(TrustAction.AssumeRoleWithWebIdentity).For(P{i}.Principal).When(P{i}.Key({Quote(claim)}).IsLike($\"{value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}\")).Build();");

    /// <summary>One line a row, and the lines with the finding are those that pin nobody.</summary>
    private static async Task VerifyAsync(string head, IEnumerable<MetadataReference> references, Func<string, string, string, int, string> write)
    {
        var code = new StringBuilder(head);
        for (int i = 0; i < Rows.Length; i++) code.Append('\n').Append(write(Rows[i].Provider, Rows[i].Claim, Rows[i].Value, i));
        Compilation compilation = Analysis.Compile(code.Append("\n}").ToString()).AddReferences(references);
        compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        HashSet<int> found = [.. (await Analysis.RunAsync(compilation)).Where(static one => one is { Id: "PK7006", Severity: DiagnosticSeverity.Warning })
            .Select(static one => one.Location.GetLineSpan().StartLinePosition.Line - 1)];

        Enumerable.Range(0, Rows.Length).Where(i => found.Contains(i) == Rows[i].IsPinned).Select(static i => Rows[i]).ShouldBeEmpty();
    }

    private static bool IsBuiltIn(string provider) => provider is TokenOwnerRows.Google or TokenOwnerRows.Cognito;

    private static string NameOf(string provider) => IsBuiltIn(provider) ? provider : "arn:aws:iam::111122223333:oidc-provider/" + provider;

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
