using System.Text;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Makes Sids that IAM takes and that no other statement of the policy has.</summary>
internal sealed class SidNames(IEnumerable<PolicyText> sids)
{
    private readonly HashSet<string> _taken = new(sids.Select(sid => sid.Text), StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>The name without what IAM does not take: <c>allowRead</c> for <c>allow read</c>.</summary>
    public string Sanitised(string sid)
    {
        var name = new StringBuilder(sid.Length);
        bool begins = true;
        foreach (char c in sid)
        {
            if (IsAllowed(c)) name.Append(begins && name.Length > 0 ? char.ToUpperInvariant(c) : c);
            begins = !IsAllowed(c);
        }

        string clean = name.Length == 0 ? "Statement" : name.ToString();
        return _taken.Add(clean) ? clean : Unused(clean);
    }

    /// <summary>The name with the first number that makes it new.</summary>
    public string Unused(string name)
    {
        int number = _next.TryGetValue(name, out int next) ? next : 2;
        while (!_taken.Add(name + number)) number++;
        _next[name] = number + 1;
        return name + number;
    }
}
