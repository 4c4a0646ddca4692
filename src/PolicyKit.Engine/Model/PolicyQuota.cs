using System.Globalization;
using System.Text;

namespace PolicyKit.Model;

/// <summary>
/// How large a kind of policy may be, and how that is counted. <see cref="PolicyQuotas"/> has AWS's defaults; one that AWS raised
/// for an account is made with <see cref="WithLimit"/>.
/// </summary>
public sealed class PolicyQuota
{
    internal PolicyQuota(string name, PolicyKind kind, int? limit, QuotaUnit unit, string source)
    {
        Name = name;
        Kind = kind;
        Limit = limit;
        Unit = unit;
        Source = source;
    }

    private PolicyQuota(PolicyQuota other, int limit)
        : this(other.Name, other.Kind, limit, other.Unit, other.Source)
    {
        IsDivisible = other.IsDivisible;
        Statements = other.Statements;
        ActionsPerStatement = other.ActionsPerStatement;
        Principals = other.Principals;
        Conditions = other.Conditions;
    }

    /// <summary>What it is about, e.g. <c>a managed policy</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of such a policy; <see cref="PolicyKind.Auto"/> for one whose elements are no kind's alone.</summary>
    public PolicyKind Kind { get; }

    /// <summary>The largest size; null where none is known.</summary>
    public int? Limit { get; }

    /// <summary>How the size is counted.</summary>
    public QuotaUnit Unit { get; }

    /// <summary>The title of the AWS page that gives the size; empty where no size is known.</summary>
    public string Source { get; }

    /// <summary>
    /// Whether a target takes several such policies that together say what one would, so that one too large can be divided.
    /// </summary>
    public bool IsDivisible { get; internal init; }

    /// <summary>The largest number of statements; null where AWS sets none.</summary>
    public int? Statements { get; internal init; }

    /// <summary>The largest number of actions in a statement; null where AWS sets none.</summary>
    public int? ActionsPerStatement { get; internal init; }

    /// <summary>The largest number of principals in the policy; null where AWS sets none.</summary>
    public int? Principals { get; internal init; }

    /// <summary>The largest number of conditions in the policy; null where AWS sets none.</summary>
    public int? Conditions { get; internal init; }

    internal string UnitName => Unit switch
    {
        QuotaUnit.Bytes => "bytes",
        QuotaUnit.Characters => "characters",
        _ => "characters without white space",
    };

    /// <summary>The same quota with a limit that AWS set for the account.</summary>
    /// <param name="limit">The limit in <see cref="Unit"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public PolicyQuota WithLimit(int limit) => limit > 0
        ? new PolicyQuota(this, limit)
        : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A quota is above zero.");

    /// <summary>The size of a document as this quota counts it.</summary>
    /// <param name="json">The document without indentation, as <c>ToJson()</c> gives it.</param>
    public int Measure(string json)
    {
        if (json is null) throw new ArgumentNullException(nameof(json));
        if (Unit == QuotaUnit.Bytes) return Encoding.UTF8.GetByteCount(json);
        int size = json.Length;
        if (Unit == QuotaUnit.Characters) return size;

        // Without indentation blanks are the only white space: a string holds any other escaped.
        for (int at = json.IndexOf(' '); at >= 0; at = json.IndexOf(' ', at + 1)) size--;
        return size;
    }

    /// <summary>The name and the limit.</summary>
    public override string ToString() => Limit is { } limit
        ? $"{Name}: {limit.ToString(CultureInfo.InvariantCulture)} {UnitName}"
        : $"{Name}: no size known";

    internal bool IsExceededBy(int size) => size > Limit;
}
