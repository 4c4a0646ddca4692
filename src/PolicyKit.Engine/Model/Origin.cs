using PolicyKit.Json;

namespace PolicyKit.Model;

/// <summary>Where a part of the model comes from.</summary>
/// <param name="Range">Its place in the text that was read.</param>
/// <param name="Source">What a host that reads no text set instead, such as the place of a builder call.</param>
internal readonly record struct Origin(TextRange Range, object? Source = null);
