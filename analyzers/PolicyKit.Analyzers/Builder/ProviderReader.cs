using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Requests;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads the identity provider that code of the builder names, and the keys that its tokens bring.</summary>
internal static class ProviderReader
{
    /// <summary>The provider's host, with its path; null where it is not known.</summary>
    public static string? HostOf(IOperation provider) => DeclaredValue.Steps(provider).Select(Written).FirstOrDefault(static host => host is not null);

    /// <summary>The condition key that a member of a provider stands for; null for a member of something else.</summary>
    public static BuiltText? KeyOf(IOperation key) => key switch
    {
        IPropertyReferenceOperation { Instance: { } provider, Property.Name: "Audience" or "Subject" } member when IsProvider(provider.Type) =>
            Key(provider, member.Property.Name == "Subject" ? "sub" : "aud", key.Syntax),
        IInvocationOperation { Instance: { } provider, TargetMethod.Name: "Key", Arguments: [var claim] } when IsProvider(provider.Type) =>
            claim.Value.ConstantValue is { HasValue: true, Value: string name } ? Key(provider, name, key.Syntax) : BuiltText.Unknown(key.Syntax),
        _ => null,
    };

    public static BuiltText KeyOfAudience(IOperation provider) => Key(provider, "aud", provider.Syntax);

    private static BuiltText Key(IOperation provider, string claim, SyntaxNode source) =>
        HostOf(provider) is { } host ? new BuiltText(host + ":" + claim, source) : BuiltText.Unknown(source);

    private static bool IsProvider(ITypeSymbol? type) => BuilderTypes.Is(type, "OidcProvider");

    private static string? Written(IOperation provider) => provider switch
    {
        IConversionOperation conversion => Written(conversion.Operand),
        IObjectCreationOperation { Arguments: [_, var host] } made when IsProvider(made.Type) => host.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null,
        IInvocationOperation { TargetMethod: { Name: "GitHubActions", ContainingType: var type } } when IsProvider(type) => ProviderForm.GitHubActions,
        _ => null,
    };
}
