using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Tool.Fixing;

namespace PolicyKit.Tool.Linting;

/// <summary>What a run of <c>policykit lint</c> was asked for.</summary>
/// <param name="Kind">What policies are attached to where a file does not say so.</param>
/// <param name="FailOn">The lowest severity that makes the exit code 1; null for none.</param>
/// <param name="Catalogue">What is known of AWS's services.</param>
/// <param name="Today">The day, which tells how old that is.</param>
/// <param name="Fixes">The fixes to apply.</param>
/// <param name="BaselinePath">The baseline's file; null for none.</param>
/// <param name="WritesBaseline">Whether it is to be written.</param>
internal sealed record LintRequest(
    PolicyKind Kind,
    FindingSeverity? FailOn,
    ServiceCatalogue Catalogue,
    DateTime Today,
    FixScope Fixes,
    string? BaselinePath,
    bool WritesBaseline);
