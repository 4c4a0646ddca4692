using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.Analyzers.Fixes;

namespace PolicyKit.CodeFixes;

/// <summary>Offers the fixes that a diagnostic carries. All knowledge of what to change is the analyzers'.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(PolicyFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class PolicyFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticIds.InvalidJson, DiagnosticIds.UnknownElement, DiagnosticIds.DuplicateKey, DiagnosticIds.MissingElement,
        DiagnosticIds.ExclusiveElements, DiagnosticIds.ElementNotAllowed, DiagnosticIds.MissingVersion,
        DiagnosticIds.LiteralVariable, DiagnosticIds.InvalidSid, DiagnosticIds.WrongType, DiagnosticIds.MalformedVariable,
        DiagnosticIds.DamagedVariable, DiagnosticIds.EmptyElement, DiagnosticIds.UnknownService,
        DiagnosticIds.UnknownAction, DiagnosticIds.MalformedAction, DiagnosticIds.MalformedArn,
        DiagnosticIds.ArnFieldMismatch, DiagnosticIds.WrongResourceType, DiagnosticIds.StarOnlyAction,
        DiagnosticIds.ArnShapeTrap, DiagnosticIds.WildcardPastColon, DiagnosticIds.HardCodedPartition,
        DiagnosticIds.UnknownOperator, DiagnosticIds.UnknownConditionKey, DiagnosticIds.KeyNeverSupplied,
        DiagnosticIds.KeyPartlySupplied, DiagnosticIds.DenyFailsOpen, DiagnosticIds.OperatorTypeMismatch,
        DiagnosticIds.InvalidConditionValue, DiagnosticIds.WildcardInExactOperator, DiagnosticIds.PatternForPresence,
        DiagnosticIds.StringPatternOnArn, DiagnosticIds.SetOperatorMisuse, DiagnosticIds.ForAllValuesWithoutKey,
        DiagnosticIds.IfExistsMisuse, DiagnosticIds.MfaNotEnforced, DiagnosticIds.ConditionNeverTrue, DiagnosticIds.WeakKey,
        DiagnosticIds.StatementNeverApplies, DiagnosticIds.ShadowedAllow, DiagnosticIds.IdleDeny,
        DiagnosticIds.ExceptsEverything, DiagnosticIds.RedundantValue, DiagnosticIds.MergeableStatements,
        DiagnosticIds.PolicySize, DiagnosticIds.EveryAction, DiagnosticIds.ServiceWildcard, DiagnosticIds.NeedlessStar,
        DiagnosticIds.StarOnlyWidens, DiagnosticIds.EveryResourceOfType, DiagnosticIds.SiblingPrefix,
        DiagnosticIds.CrossingWildcard, DiagnosticIds.UndelimitedTenant, DiagnosticIds.OtherClient,
        DiagnosticIds.WildcardAccount, DiagnosticIds.AllowNotElement,
        DiagnosticIds.VerbWildcard, DiagnosticIds.BroadManagedPolicy, DiagnosticIds.PassRoleAnywhere,
        DiagnosticIds.PassRoleWithoutService, DiagnosticIds.ServiceLinkedRole, DiagnosticIds.SingleActionEscalation,
        DiagnosticIds.EscalationCombination, DiagnosticIds.TargetDependentEscalation, DiagnosticIds.AssumeAnyRole,
        DiagnosticIds.DataReadOnStar, DiagnosticIds.PermissionsManagementOnStar, DiagnosticIds.ReturnsCredentials,
        DiagnosticIds.PublicPrincipal, DiagnosticIds.NotPrincipalUse, DiagnosticIds.InvalidPrincipal,
        DiagnosticIds.ServiceWithoutSource, DiagnosticIds.CrossAccountTrust, DiagnosticIds.FederatedTrust,
        DiagnosticIds.ActionForPrincipal, DiagnosticIds.OtherResource, DiagnosticIds.TlsNotEnforced, DiagnosticIds.Lockout,
        DiagnosticIds.OrganizationPolicyGrammar, DiagnosticIds.PermissionWithoutSource, DiagnosticIds.LiteralCredentials,
        DiagnosticIds.KeyInSource, DiagnosticIds.RootByPrincipalArn, DiagnosticIds.RootPrincipal,
        DiagnosticIds.AssumeRootUnpinned, DiagnosticIds.RootInIdentityPolicy, DiagnosticIds.LongLivedKey,
        DiagnosticIds.StaleCatalogue, DiagnosticIds.SuppressionWithoutReason,
    ];

    public override FixAllProvider GetFixAllProvider() => PolicyFixAll.Provider;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            IReadOnlyList<OfferedFix> fixes = FixPayload.Read(diagnostic.Properties, diagnostic.Location.SourceSpan.Start);
            for (int i = 0; i < fixes.Count; i++)
            {
                OfferedFix fix = fixes[i];
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title,
                        cancellation => ChangeAsync(document, fix.Changes, cancellation),
                        equivalenceKey: fix.NeedsValue ? null : PolicyFixAll.KeyOf(diagnostic.Id, i)),
                    diagnostic);
            }
        }
        return Task.CompletedTask;
    }

    private static async Task<Solution> ChangeAsync(
        TextDocument document, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        SourceText changed = text.WithChanges(changes.OrderBy(change => change.Span.Start));
        Solution solution = document.Project.Solution;
        return document is Document
            ? solution.WithDocumentText(document.Id, changed)
            : solution.WithAdditionalDocumentText(document.Id, changed);
    }
}
