using Microsoft.CodeAnalysis;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>A value that code hands over as a part of credentials.</summary>
internal sealed class KeyValue(CredentialPart part, IOperation value)
{
    public CredentialPart Part { get; } = part;

    public IOperation Value { get; } = value;
}
