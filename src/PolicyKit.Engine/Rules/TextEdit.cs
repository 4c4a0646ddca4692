using PolicyKit.Json;

namespace PolicyKit.Rules;

/// <summary>
/// Replaces a stretch of the policy's JSON text. Where the new text holds U+FFFC, the i-th one stands for the (i modulo n)-th of the
/// n holes in the replaced stretch, so that text that the host could not see is carried over.
/// </summary>
internal sealed record TextEdit(TextRange Range, string NewText);
