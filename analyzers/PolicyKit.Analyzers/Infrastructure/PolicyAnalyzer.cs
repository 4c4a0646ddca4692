using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Infrastructure;

/// <summary>What all hosts have in common. A host translates code into what the engine reads, and holds no state.</summary>
public abstract class PolicyAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what this compilation needs; nothing when it has no use of the host.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context);
}
