using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>The members of the AWS SDK that decide as whom requests are signed.</summary>
internal static class RootSinks
{
    public static RootSink KindOf(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (IsCredentials(parameter.Type))
            return RootSink.Credentials;
        if (parameter.Type.SpecialType != SpecialType.System_String)
            return RootSink.None;
        // new Amazon.Profile(name)
        return parameter.Name == "name" && method is { ContainingType: { Name: "Profile", ContainingNamespace.Name: "Amazon" } }
            ? RootSink.Profile
            : OfName(parameter.Name);
    }

    public static RootSink KindOf(IPropertySymbol property) => IsCredentials(property.Type)
        ? RootSink.Credentials
        : property.Type.SpecialType == SpecialType.System_String ? OfName(property.Name) : RootSink.None;

    /// <summary>Whether the argument is the value of AWS_PROFILE.</summary>
    public static bool IsProfileVariable(IArgumentOperation argument) =>
        argument is { Parameter.Ordinal: 1, Parent: IInvocationOperation call }
        && EnvironmentVariables.IsSet(call.TargetMethod)
        && call.Arguments.FirstOrDefault(other => other.Parameter?.Ordinal == 0) is { } name
        && KnownText.Of(name.Value) == "AWS_PROFILE";

    private static RootSink OfName(string name)
    {
        if (CredentialNames.PartOf(name) is CredentialPart.AccessKeyId or CredentialPart.SecretKey)
            return RootSink.Credentials;
        return name.ToUpperInvariant() switch
        {
            "PROFILE" or "PROFILENAME" or "AWSPROFILENAME" or "SOURCEPROFILE" => RootSink.Profile,
            "SERIALNUMBER" or "MFASERIAL" or "MFASERIALNUMBER" => RootSink.MfaDevice,
            _ => RootSink.None,
        };
    }

    private static bool IsCredentials(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at is { Name: "AWSCredentials", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "Amazon" } })
                return true;
        }
        return false;
    }
}
