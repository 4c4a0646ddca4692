using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyKit.Serialization;

/// <summary>Writes a built policy as the JSON object that it is.</summary>
/// <typeparam name="TPolicy">The kind of policy.</typeparam>
public sealed class IamPolicyConverter<TPolicy> : JsonConverter<TPolicy>
    where TPolicy : IamPolicy
{
    /// <summary>Not supported: what is read was not built, so read a <see cref="PolicyDocument"/>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override TPolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(TPolicy).Name} is made by a builder and not read. Read a PolicyDocument.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPolicy value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer)))
            .WriteRawValue((value ?? throw new ArgumentNullException(nameof(value))).ToJson(), skipInputValidation: true);
}
