using System.Reflection;
using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Core.Tests.Building;

/// <summary>Holds the table of operators and the members of keys together.</summary>
public sealed class OperatorMembersTests
{
    public static IEnumerable<object[]> Members =>
        from type in typeof(ConditionKey).Assembly.GetTypes()
        where type.Namespace == typeof(ConditionKey).Namespace && type.Name.EndsWith("Operators", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Condition) && !method.IsSpecialName
        select new object[] { type.Name, method.Name };

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryMemberWithValues_IsAnOperators(string type, string member)
    {
        bool isSet = type.EndsWith("SetOperators", StringComparison.Ordinal);
        ConditionKeyType key = Enum.Parse<ConditionKeyType>(type.Replace("Operators", "", StringComparison.Ordinal).Replace("Set", "", StringComparison.Ordinal));

        string @operator = OperatorMembers.OperatorOf(key, member).ShouldNotBeNull();

        string[] parts = @operator.Split(':');
        parts.Length.ShouldBe(isSet ? 2 : 1);
        string single = OperatorMembers.MemberOf(parts[^1]).ShouldNotBeNull();
        (isSet ? OperatorMembers.Of(single, all: parts[0] == "ForAllValues") : single).ShouldBe(member);
    }

    [Theory]
    [InlineData("IsMuch")]
    [InlineData("Any")]
    [InlineData("")]
    public void OtherMember_IsNone(string member) => OperatorMembers.OperatorOf(ConditionKeyType.String, member).ShouldBeNull();
}
