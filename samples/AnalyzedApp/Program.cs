using AnalyzedApp;

// Builds with warnings, on purpose. Open it in an IDE and try the fixes.
Console.WriteLine(Typed.Exact.ToJson());
Console.WriteLine(Policies.Seed.Length + Policies.Everything.Length + Policies.Home("b").Length + Policies.Reports.Length);
Console.WriteLine(Typed.Broad.Size);
