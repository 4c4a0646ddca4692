namespace PolicyKit.Tool.Input;

/// <summary>Reads policies, strictly.</summary>
internal static class PolicyText
{
    /// <exception cref="UnusableInputException">The text is no policy; every reason has a line, as compilers write it.</exception>
    public static PolicyDocument Read(TextInput input) =>
        PolicyDocument.TryParse(input.Text, out PolicyDocument? policy, out IReadOnlyList<PolicyError> errors)
            ? policy
            : throw new UnusableInputException(string.Join('\n', errors.Select(error => input.Name + error)));

    /// <summary>Reads a policy that stands in a larger text of one line.</summary>
    /// <exception cref="UnusableInputException">The text is no policy; positions are counted from its beginning.</exception>
    public static PolicyDocument Read(string text) =>
        PolicyDocument.TryParse(text, out PolicyDocument? policy, out IReadOnlyList<PolicyError> errors)
            ? policy
            : throw new UnusableInputException(string.Join(' ', errors.Select(Describe)));

    private static string Describe(PolicyError error) =>
        $"At character {error.Position + 1} of the policy: {error.Message}";
}
