using PolicyKit.Specification.Conditions;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Logic;

/// <summary>A statement is about a request where all of its elements are (AWS: "IAM JSON policy elements: Statement").</summary>
public static class StatementMeaning
{
    /// <summary>By which name a statement is about the request's sender; <see cref="Naming.None"/> where it is not about the request.</summary>
    public static Naming Speaks(Statement statement, Request request, bool isBounded) =>
        ActionElement.Speaks(statement.Actions, request)
        && (statement.Resources is null || ResourceElement.Speaks(statement.Resources, request, statement.HasVariables))
        && statement.Conditions.All(test => ConditionElement.Holds(test, request, statement.HasVariables))
            // Without a Principal it is about whomever the document is attached to.
            ? statement.Principals is null ? Naming.Itself : PrincipalElement.Speaks(statement, request, isBounded)
            : Naming.None;
}
