using PolicyKit.Matching;

namespace PolicyKit.Requests;

/// <summary>The names that those who make requests have.</summary>
internal static class SenderGrammar
{
    private static readonly string[] OfIam = ["user", "role", "saml-provider", "oidc-provider"];
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Why an ARN is none of somebody who makes requests; null where it is one.</summary>
    public static string? FindInArn(string text)
    {
        if (Arn.TryParse(text) is not { IsComplete: true } arn || arn.Service is not ("iam" or "sts") || arn.Partition.Length == 0)
            return $"\"{text}\" is no principal: write an ARN such as arn:aws:iam::111122223333:user/ann, or * for someone without credentials.";
        if (text.IndexOfAny(Wildcards) >= 0) return $"\"{text}\" has a wildcard, but a request is made by one principal: name it.";
        if (!AccountNumber.Is(arn.Account) && arn.Account is not ("aws" or "cloudfront"))
            return $"\"{text}\" is no principal, since \"{arn.Account}\" is no account id: one has 12 digits, as in arn:aws:iam::111122223333:user/ann.";
        string[] parts = arn.Resource.Split('/');
        bool isNamed = parts.Length > 1 && parts[parts.Length - 1].Length > 0;
        bool fits = arn.Service == "iam"
            ? arn.Resource == "root" || (isNamed && OfIam.Contains(parts[0]))
            : isNamed && (parts is ["assumed-role", not "", _] || parts[0] == "federated-user");
        if (fits) return null;
        string forms = arn.Service == "iam" ? "root, user/NAME or role/NAME" : "assumed-role/ROLE/SESSION or federated-user/NAME";
        return parts[0] == "group"
            ? $"\"{text}\" is a group, and a group makes no requests: name one of its users, and give the group's policies as those of the user."
            : $"\"{text}\" is no principal: behind the account write {forms}.";
    }

    /// <summary>Why a name is none of a service; null where it may be one.</summary>
    public static string? FindInService(string name) => name.IndexOf('.') > 0 && name.All(IsOfName)
        ? null
        : $"\"{name}\" is no service as a principal: write its name, such as lambda.amazonaws.com.";

    private static bool IsOfName(char c) => c is '.' or '-' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
