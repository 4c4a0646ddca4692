using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyKit.Serialization;

/// <summary>Reads and writes a <see cref="PolicyDocument"/> as the JSON object that it is.</summary>
public sealed class PolicyDocumentConverter : JsonConverter<PolicyDocument>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no policy; the inner exception lists all reasons.</exception>
    public override PolicyDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        try
        {
            return PolicyDocument.Parse(json.RootElement.GetRawText());
        }
        catch (PolicyFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PolicyDocument value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer)))
            .WriteRawValue((value ?? throw new ArgumentNullException(nameof(value))).ToJson(), skipInputValidation: true);
}
