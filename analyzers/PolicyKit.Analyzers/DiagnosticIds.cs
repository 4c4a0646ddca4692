namespace PolicyKit.Analyzers;

/// <summary>The ids of the rules. Constants, so that the code fixes can share them without sharing an assembly.</summary>
internal static class DiagnosticIds
{
    public const string InvalidJson = "PK1001";
    public const string UnknownElement = "PK1002";
    public const string MissingElement = "PK1004";
    public const string ExclusiveElements = "PK1005";
    public const string MissingVersion = "PK1007";
    public const string LiteralVariable = "PK1008";
    public const string UnknownAction = "PK2002";
    public const string MalformedArn = "PK2004";
    public const string WrongResourceType = "PK2006";
    public const string EveryAction = "PK5001";
    public const string ServiceWildcard = "PK5002";
    public const string NeedlessStar = "PK5003";
    public const string SiblingPrefix = "PK5006";
    public const string CrossingWildcard = "PK5007";
    public const string LiteralCredentials = "PK8001";
    public const string RootCredentials = "PK8003";
}
