namespace PolicyKit.Rules;

/// <summary>The families of rules; an id's first digit tells its family.</summary>
internal static class RuleCategory
{
    public const string Structure = "PolicyKit.Structure";
    public const string Names = "PolicyKit.Names";
    public const string Conditions = "PolicyKit.Conditions";
    public const string Breadth = "PolicyKit.Breadth";
    public const string Redundancy = "PolicyKit.Redundancy";
    public const string Principals = "PolicyKit.Principals";
    public const string Escalation = "PolicyKit.Escalation";
    public const string Credentials = "PolicyKit.Credentials";
    public const string Tool = "PolicyKit.Tool";
}
