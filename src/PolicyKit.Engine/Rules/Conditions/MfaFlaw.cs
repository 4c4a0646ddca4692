using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// Why a test on MFA does not enforce it (AWS: "AWS global condition context keys", "Securing API access with MFA"). A request
/// with long-term access keys has neither key; one with temporary credentials has aws:MultiFactorAuthPresent, be it false.
/// </summary>
/// <param name="Message">What is wrong, and what to write.</param>
/// <param name="Operator">The operator to write; null where that is not all.</param>
/// <param name="Value">The value to write, as JSON; null for the one that is there.</param>
internal sealed record MfaFlaw(string Message, string? Operator, string? Value)
{
    public const string Present = "aws:MultiFactorAuthPresent";
    private const string Age = "aws:MultiFactorAuthAge";
    private const string AskForMfa = "\"Bool\" with \"true\"";
    private const string StopWithoutMfa = "\"BoolIfExists\" with \"false\"";

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
        if (test.Operator.IsSet) return null;
        string bare = test.Operator.With(ifExists: false)!, ifExists = test.Operator.With(ifExists: true)!;
        string missing = $"A request without MFA has no {Age}";
        if (test.Statement.IsAllow)
        {
            return test.Operator.IfExists
                ? new($"{missing}, so {test.Condition.Operator.Text} lets it pass: write {bare}.", bare, null) : null;
        }

        bool isMost = test.Operator.Comparison is ConditionComparison.NumericGreaterThan
            or ConditionComparison.NumericGreaterThanEquals;
        return isMost && !test.Operator.IfExists
            ? new($"{missing}, so this Deny does not stop it: write {ifExists}.", ifExists, null) : null;
    }

    private static MfaFlaw? OfBool(ConditionTest test, MfaDenials denials)
    {
        bool wantsMfa = test.IsOnly("true");
        if (!wantsMfa && !test.IsOnly("false")) return null;
        const string Missing = $"A request with long-term access keys has no {Present}, so";
        if (test.Statement.IsAllow)
        {
            if (!wantsMfa) return new($"This Allow holds for requests without MFA alone: write {AskForMfa}.", null, null);
            bool isGuarded = test.Siblings.On(Present).Any(other => other.Operator.IsNull && other.IsOnly("false"));
            return test.Operator.IfExists && !isGuarded
                ? new($"{Missing} BoolIfExists lets it pass without MFA: write Bool.", "Bool", null) : null;
        }

        if (wantsMfa)
            return new($"This Deny stops requests with MFA, and lets those without through: write {StopWithoutMfa}.", null, null);
        return test.Operator.IfExists || denials.OfAbsence ? null
            : new($"{Missing} this Deny lets it pass without MFA: write BoolIfExists.", "BoolIfExists", null);
    }

    private static MfaFlaw? OfNull(ConditionTest test, MfaDenials denials)
    {
        // Beside another test on the key in the statement, Null only says what that leaves open.
        if (test.Siblings.On(Present).Count > 1) return null;
        bool asksForAbsence = test.IsOnly("true");
        if (!asksForAbsence && !test.IsOnly("false")) return null;
        return (test.Statement.IsAllow, asksForAbsence) switch
        {
            (true, false) => new(
                $"All temporary credentials have {Present}, with MFA or without, so that it is there proves nothing: write "
                + $"{AskForMfa}.", "Bool", "\"true\""),
            (true, true) => new($"This Allow holds for long-term access keys without MFA alone: write {AskForMfa}.", null, null),
            (false, false) => new(
                "This Deny stops all temporary credentials, with MFA too, and lets long-term access keys without MFA through: "
                + $"write {StopWithoutMfa}.", null, null),
            _ when denials.OfFalse => null,
            _ => new(
                $"Temporary credentials without MFA have {Present}, which is false then, so this Deny lets them pass: write "
                + $"{StopWithoutMfa}.", "BoolIfExists", "\"false\""),
        };
    }
}
