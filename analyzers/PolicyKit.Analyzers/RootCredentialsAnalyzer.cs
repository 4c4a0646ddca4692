using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers;

/// <summary>
/// Finds code that may sign requests as the root user. Nothing in a key tells whose it is, so this goes by names and by the
/// shape of calls. A comparison with ":root" is no use of root, most often it is a guard; and in a Principal it is the account.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RootCredentialsAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK8003_RootCredentials];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (CredentialLibraries.AnyIn(context.Compilation))
            context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (IOperation operation in CredentialOperations.In(context.SemanticModel, context.CancellationToken))
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation assignment:
                    CheckAssignment(context, assignment);
                    break;
                case IObjectCreationOperation created:
                    CheckArguments(context, created.Arguments);
                    if (NewAccessKey.IsForTheCaller(created)) ReportNewKey(context, created);
                    break;
                case IInvocationOperation call:
                    CheckArguments(context, call.Arguments);
                    if (NewAccessKey.IsForTheCaller(call)) ReportNewKey(context, call);
                    break;
            }
        }
    }

    private static void CheckArguments(SemanticModelAnalysisContext context, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments) CheckArgument(context, argument);
    }

    private static void CheckArgument(SemanticModelAnalysisContext context, IArgumentOperation argument)
    {
        if (argument.ArgumentKind != ArgumentKind.Explicit
            || argument.Parameter is not { ContainingSymbol: IMethodSymbol method } parameter)
        {
            return;
        }
        if (RootSinks.IsProfileVariable(argument))
            ReportProfile(context, argument.Value);
        else if (CredentialLibraries.IsAws(method.ContainingType))
            Check(context, RootSinks.KindOf(parameter, method), argument.Value);
    }

    private static void CheckAssignment(SemanticModelAnalysisContext context, ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && CredentialLibraries.IsAws(property.ContainingType))
        {
            Check(context, RootSinks.KindOf(property), assignment.Value);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, RootSink sink, IOperation value)
    {
        switch (sink)
        {
            case RootSink.Profile:
                ReportProfile(context, value);
                break;
            case RootSink.Credentials when ValueNames.Of(value).FirstOrDefault(RootNames.IsRootCredential) is { } name:
                Report(context, value, "By its name, \"" + name + "\" holds credentials of the root user");
                break;
            case RootSink.MfaDevice when KnownText.Of(value) is { } arn && RootNames.IsRootMfaDevice(arn):
                Report(context, value, "This is the MFA device of the root user, so root may be signing in here");
                break;
        }
    }

    private static void ReportProfile(SemanticModelAnalysisContext context, IOperation value)
    {
        if (KnownText.Of(value) is { } profile && RootNames.IsRootProfile(profile))
            Report(context, value, "By its name, the profile \"" + profile + "\" holds credentials of the root user");
    }

    private static void ReportNewKey(SemanticModelAnalysisContext context, IOperation made) => Report(
        context, made,
        "Without a UserName this creates an access key for whoever calls; if that is the root user, a root access key");

    private static void Report(SemanticModelAnalysisContext context, IOperation at, string what) => context.ReportDiagnostic(
        Diagnostic.Create(
            Descriptors.PK8003_RootCredentials, at.Syntax.GetLocation(),
            what + ": use an IAM user or role that has only the permissions this needs."));
}
