using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Rules.Escalation;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class SingleActionEscalationRuleTests
{
    public static TheoryData<string> Actions => [.. SinglePaths.All.Select(path => path.Action)];

    [Theory]
    [MemberData(nameof(Actions))]
    public void EveryAction_OnEverything_Triggers(string action)
    {
        ServiceCatalogue.Current.FindAction(action).ShouldNotBeNull().FullName.ShouldBe(action);

        Verify.Allow($"\"{{|PK6004:{action}|}}\"", "\"*\"")[0].Message.ShouldContain("any right");
    }

    [Theory]
    [InlineData("iam:Attach*", "*")]
    [InlineData("iam:*LoginProfile", "*")]
    [InlineData("iam:AttachRolePolicy", "arn:aws:iam::111122223333:role/*")]
    [InlineData("iam:PutUserPolicy", "arn:aws:iam::*:user/${aws:username}")]
    [InlineData("iam:AttachUserPolicy", "arn:aws:iam::111122223333:user/staff/${aws:Username}")]
    public void WildcardOrEveryRoleOrOneself_Triggers(string action, string resource)
    {
        string written = resource.Contains("::*:", StringComparison.Ordinal) ? resource.Replace("::*:", "::{|PK5010:*|}:", StringComparison.Ordinal) : resource;

        Verify.Allow($"\"{{|PK6004:{action}|}}\"", $"\"{written}\"");
    }

    [Theory]
    [InlineData("iam:CreatePolicyVersion", "arn:aws:iam::111122223333:policy/app")]
    [InlineData("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/${aws:username}")]
    [InlineData("iam:PutUserPolicy", "arn:aws:iam::111122223333:user/x-${aws:username}")]
    [InlineData("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/\uFFFC")]
    [InlineData("\uFFFC", "*")]
    public void NamedThing_OrOnesOwnKeys_OrUnknown_DoesNotTrigger(string action, string resource) =>
        Verify.Allow($"\"{action}\"", $"\"{resource}\"");

    [Fact]
    public void SeveralThatWorkAlike_TriggerOnce_AndAreNamed() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": ["{|PK6004:iam:PutUserPolicy|}", "iam:AttachUserPolicy"], "Resource": "*"},
        {"Effect": "Allow", "Action": ["iam:AddUserToGroup", "{|PK6004:iam:CreateAccessKey|}"], "Resource": "*"}
        """)[0].Message.ShouldContain("(so do iam:AttachUserPolicy, iam:AddUserToGroup)");

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "*", "Condition": {"ArnEquals": {"iam:PolicyARN": "arn:aws:iam::111122223333:policy/app"}}}""")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:Put*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:Put*", "Resource": "arn:aws:iam::*:user/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:iam:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "iam:PutUserPolicy", "Resource": "*"}""")]
    public void ConditionThatNarrows_OrDeny_OrServiceWildcard_DoesNotTrigger(string statements) => Verify.Statement(statements);

    [Fact]
    public void PolicyThatOnlyLimits_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}""", PolicyKind.PermissionsBoundary);
}
