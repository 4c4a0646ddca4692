namespace PolicyKit.Package.Tests;

/// <summary>One result of a SARIF log; lines and columns from 1.</summary>
internal sealed record SarifResult(string Id, string Level, string File, int Line, int Column, string Message);
