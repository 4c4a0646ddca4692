using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Elements;

/// <summary>Action and NotAction (AWS: "IAM JSON policy elements: Action", "… NotAction").</summary>
public static class ActionElement
{
    /// <summary>
    /// Prefix and name are not case-sensitive; wildcards stand in the name, or <c>*</c> is the whole. NotAction is about every action but
    /// those that it lists.
    /// </summary>
    public static bool Speaks(NameList actions, Request request) => actions.Values.Any(pattern => Names(pattern, request.Action)) != actions.IsNot;

    private static bool Names(string pattern, string action) =>
        pattern == "*" || Wildcards.Match([.. Character.OfPattern(pattern.ToLowerInvariant())], action.ToLowerInvariant());
}
