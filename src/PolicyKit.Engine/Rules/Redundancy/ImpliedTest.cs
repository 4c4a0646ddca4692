using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// What a statement's resources and principals say of a condition key already, written as a test of it. Where not all of them are
/// known, or some say nothing of it, there is none.
/// </summary>
/// <param name="Condition">The test.</param>
/// <param name="Because">Who or what it follows from, for a message.</param>
internal sealed record ImpliedTest(ConditionModel Condition, string Because)
{
    /// <summary>Keys of members of an organization, which no service is (AWS: "AWS global condition context keys").</summary>
    private static readonly string[] OfMembers = ["aws:PrincipalOrgID", "aws:PrincipalOrgPaths"];

    /// <summary>
    /// The tests that a statement implies. The owner of what an ARN of Amazon S3 names is not always the account in it, which may be
    /// that of an access point.
    /// </summary>
    public static IEnumerable<ImpliedTest> Of(StatementModel statement)
    {
        if (All(statement.Resources, AccountOfResource) is { } owners)
        {
            yield return new(Test(statement, "StringEquals", "aws:ResourceAccount", owners),
                $"The resources are of account {Listing.Of(owners)}");
        }

        if (statement.Principals is not [var principal]) yield break;
        if (principal.Type == "AWS")
        {
            if (All(principal.Values, AccountOfPrincipal) is { } accounts)
            {
                yield return new(Test(statement, "StringEquals", "aws:PrincipalAccount", accounts),
                    $"The principals are of account {Listing.Of(accounts)}");
            }

            if (All(principal.Values, IdentityOf) is { } arns)
                yield return new(Test(statement, "ArnEquals", "aws:PrincipalArn", arns), $"The principal is {Listing.Of(arns)}");
        }
        else if (principal is { Type: "Service", Values: { IsNegated: false, Values.Count: > 0 } services })
        {
            foreach (string key in OfMembers)
            {
                yield return new(Test(statement, "Null", key, ["true"]),
                    $"{Listing.Of(services.Values.Select(value => value.Text))} is a service, which belongs to no organization");
            }
        }
    }

    private static string? AccountOfResource(string text) =>
        Arn.TryParse(text) is { Service: not "s3" } arn && AccountNumber.Is(arn.Account) ? arn.Account : null;

    private static string? AccountOfPrincipal(string text) => AccountNumber.Is(text) ? text
        : Arn.TryParse(text) is { } arn && AccountNumber.Is(arn.Account) ? arn.Account
        : null;

    private static string? IdentityOf(string text) => Arn.TryParse(text) is { Service: "iam" } arn
        && (arn.Resource.StartsWith("user/", StringComparison.Ordinal) || arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            ? text : null;

    /// <summary>What each value says; null where one says nothing, or where not all are known.</summary>
    private static string[]? All(ValueList? list, Func<string, string?> read)
    {
        if (list is not { IsNegated: false, IsComplete: true, Values.Count: > 0 }) return null;
        string[] said = [.. list.Values.Select(value => read(value.Text)).OfType<string>()];
        return said.Length == list.Values.Count ? [.. said.Distinct(StringComparer.Ordinal)] : null;
    }

    private static ConditionModel Test(StatementModel statement, string @operator, string key, IEnumerable<string> values) => new(
        new PolicyText(@operator, statement.Origin),
        new PolicyText(key, statement.Origin),
        new ValueList([.. values.Select(value => new PolicyText(value, statement.Origin))], false, true, true, statement.Origin));
}
