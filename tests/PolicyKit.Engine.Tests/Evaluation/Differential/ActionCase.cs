namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>An action of a generated request.</summary>
/// <param name="Name">The action.</param>
/// <param name="TakesOnlyStar">Whether it takes no resource.</param>
internal sealed record ActionCase(string Name, bool TakesOnlyStar = false);
