using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// Why a test on MFA does not enforce it (AWS: "AWS global condition context keys", "Securing API access with MFA"). A request with
/// long-term access keys has neither key; one with temporary credentials has aws:MultiFactorAuthPresent, be it false.
/// </summary>
/// <param name="Message">What is wrong, and what to write.</param>
/// <param name="Operator">The operator to write; null where that is not all.</param>
/// <param name="Value">The value to write, as JSON; null for the one that is there.</param>
internal sealed record MfaFlaw(string Message, string? Operator, string? Value)
{
    public const string Present = "aws:MultiFactorAuthPresent";
    private const string Age = "aws:MultiFactorAuthAge";

    /// <param name="test">The test.</param>
    /// <param name="denials">The tests of the policy's Deny statements on whether MFA was used.</param>
    public static MfaFlaw? Find(ConditionTest test, MfaDenials denials)
    {
        if (test.Statement.Effect is null) return null;
        if (test.IsOn(Age)) return OfAge(test);
        if (!test.IsOn(Present)) return null;
        if (test.Operator.IsNull) return test.Operator is { IsSet: false, IfExists: false } ? OfNull(test, denials) : null;
        return test.Operator is { Comparison: ConditionComparison.Bool, IsSet: false } ? OfBool(test, denials) : null;
    }

    private static MfaFlaw? OfAge(ConditionTest test)
    {
        string bare = test.Operator.With(ifExists: false)!;
        if (test.Statement.IsAllow && test.Operator is { IfExists: true, IsSet: false })
            return new($"A request without MFA has no {Age}, so {test.Condition.Operator.Text} lets it pass: write {bare}.", bare, null);
        bool isMost = test.Operator.Comparison is ConditionComparison.NumericGreaterThan or ConditionComparison.NumericGreaterThanEquals;
        return !test.Statement.IsAllow && isMost && test.Operator is { IfExists: false, IsSet: false }
            ? new($"A request without MFA has no {Age}, so this Deny does not stop it: write {bare}IfExists.", bare + "IfExists", null)
            : null;
    }

    private static MfaFlaw? OfBool(ConditionTest test, MfaDenials denials)
    {
        if (test.Values.Count != 1) return null;
        bool wantsMfa = test.Has("true");
        if (!wantsMfa && !test.Has("false")) return null;
        if (test.Statement.IsAllow)
        {
            if (!wantsMfa) return new("This Allow holds for requests without MFA alone: write \"Bool\" with \"true\", so that it asks for MFA.", null, null);
            return test.Operator.IfExists && !test.TestsOn(Present).Any(other => other.Operator.IsNull && other.IsOnly("false"))
                ? new($"A request with long-term access keys has no {Present}, so BoolIfExists lets it pass without MFA: write Bool.", "Bool", null)
                : null;
        }

        if (wantsMfa) return new("This Deny stops requests with MFA and lets those without it through: write \"BoolIfExists\" with \"false\".", null, null);
        return test.Operator.IfExists || denials.OfAbsence ? null : new(
            $"A request with long-term access keys has no {Present}, so this Deny lets it pass without MFA: write BoolIfExists.",
            "BoolIfExists", null);
    }

    private static MfaFlaw? OfNull(ConditionTest test, MfaDenials denials)
    {
        // Beside another test on the key in the statement, Null only says what that leaves open.
        if (test.TestsOn(Present).Count > 1) return null;
        if (test.Statement.IsAllow)
        {
            return test.IsOnly("false")
                ? new($"{Present} is there for all temporary credentials, with MFA or without, so that it is there proves nothing: write "
                    + "\"Bool\" with \"true\".", "Bool", "\"true\"")
                : test.IsOnly("true") ? new("This Allow holds for long-term access keys without MFA alone: write \"Bool\" with \"true\".", null, null)
                : null;
        }

        if (test.IsOnly("false"))
            return new("This Deny stops all temporary credentials, with MFA too, and lets long-term access keys without MFA through: write "
                + "\"BoolIfExists\" with \"false\".", null, null);
        return test.IsOnly("true") && !denials.OfFalse
            ? new($"Temporary credentials without MFA have {Present}, which is false then, so this Deny lets them pass: write "
                + "\"BoolIfExists\" with \"false\".", "BoolIfExists", "\"false\"")
            : null;
    }
}
