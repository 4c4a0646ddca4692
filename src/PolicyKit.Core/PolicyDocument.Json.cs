using System.Text.Json.Serialization;
using PolicyKit.Serialization;

namespace PolicyKit;

// Apart from the rest, which the code fixes compile too: they cannot have System.Text.Json.
[JsonConverter(typeof(PolicyDocumentConverter))]
public sealed partial class PolicyDocument;
