using PolicyKit.Matching;
using PolicyKit.Names;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Conditions;

/// <summary>What is wrong with the id of an account, an organization, a VPC or an endpoint.</summary>
internal static class IdentifierFlaw
{
    private const int LongestOrganization = 32;
    private const int ShortestOrganization = 10;

    public static readonly HashSet<string> Accounts = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:ResourceAccount", "aws:SourceAccount", "aws:SourceOwner", "aws:VpceAccount",
        "s3:ResourceAccount", "s3:DataAccessPointAccount", "kms:CallerAccount",
    };

    public static readonly HashSet<string> Organizations = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgID", "aws:ResourceOrgID", "aws:SourceOrgID", "aws:VpceOrgID",
    };

    public static readonly HashSet<string> Networks = new(StringComparer.OrdinalIgnoreCase) { "aws:SourceVpc", "aws:SourceVpce" };

    private static readonly HashSet<string> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:PrincipalServiceName",
    };

    public static ValueFlaw? Find(ConditionTest test, string value)
    {
        if (value.IndexOfAny(['*', '?']) >= 0) return null;
        string key = test.Key;
        if (Accounts.Contains(key)) return OfAccount(test, value);
        if (Organizations.Contains(key)) return OfOrganization(value, key);
        if (value == Placeholder.Service)
            return new($"{value} is a placeholder, so it never matches: name the service.", FindingSeverity.Error, null);
        if (Services.Contains(key)) return OfService(value, key);
        if (!Networks.Contains(key)) return null;
        string prefix = test.IsOn("aws:SourceVpc") ? "vpc-" : "vpce-";
        bool isId = value.StartsWith(prefix, StringComparison.Ordinal) && value.Length - prefix.Length is 8 or 17
            && value.Skip(prefix.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        return isId ? null : Never(value, $"the id that {key} has", $"{prefix} and 8 or 17 hexadecimal digits", null);
    }

    private static ValueFlaw? OfAccount(ConditionTest test, string value)
    {
        bool isNumber = value.Length > 0 && value.All(c => c is >= '0' and <= '9');
        if (isNumber && value.Length == AccountNumber.Length) return null;

        // The rules about who is let in wrote this and report it.
        bool isOfAnother = test.Statement is { IsAllow: true, HasPrincipal: true } && test.IsOn("aws:SourceAccount");
        if (isOfAnother && value == Placeholder.Account) return null;
        return Never(value, "an account's id", "12 digits, with the zeros at the front",
            isNumber && value.Length is < AccountNumber.Length and > 6 ? value.PadLeft(AccountNumber.Length, '0') : null);
    }

    private static ValueFlaw? OfService(string value, string key)
    {
        if (!ServicePrincipal.IsService(value))
        {
            return Never(value, $"the name of a service, which {key} has", "one such as cloudformation.amazonaws.com",
                ServicePrincipal.MeantBy(value));
        }

        return ServicePrincipal.ServiceOf(value).IndexOf('.') < 0 ? null
            : new($"\"{value}\" has more than a service before its domain, as hardly any name in {key} has: make sure that it is what "
                + "the service sends.", FindingSeverity.Info, null);
    }

    private static ValueFlaw? OfOrganization(string value, string key)
    {
        bool isId = value.StartsWith("o-", StringComparison.Ordinal)
            && value.Length - 2 is >= ShortestOrganization and <= LongestOrganization
            && value.Skip(2).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z'));
        return isId ? null
            : Never(value, $"the id of an organization, which {key} has", "o- and 10 to 32 letters and digits", null);
    }

    private static ValueFlaw Never(string value, string what, string form, string? meant) =>
        new($"\"{value}\" is not {what}, so it never matches: write {form}.", FindingSeverity.Warning, meant);
}
