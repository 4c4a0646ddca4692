using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>What the Deny statements of a policy stop together of requests without MFA.</summary>
/// <param name="OfAbsence">Whether one stops those without aws:MultiFactorAuthPresent.</param>
/// <param name="OfFalse">Whether one stops those in which it is false.</param>
internal sealed record MfaDenials(bool OfAbsence, bool OfFalse)
{
    public static MfaDenials Of(IReadOnlyList<ConditionTest> tests)
    {
        bool absence = false, isFalse = false;
        foreach (ConditionTest test in tests)
        {
            if (test.Statement.Effect is not Effect.Deny || !test.IsOn(MfaFlaw.Present)) continue;
            absence |= test.HoldsWithoutKey;
            isFalse |= test.Operator.Comparison == ConditionComparison.Bool && test.Has("false");
        }

        return new(absence, isFalse);
    }
}
