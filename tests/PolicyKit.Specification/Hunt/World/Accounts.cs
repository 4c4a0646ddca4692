namespace PolicyKit.Specification.Hunt.World;

/// <summary>The accounts of the small world: one's own, a partner's, and a stranger's, which no policy ever names.</summary>
internal static class Accounts
{
    public const string Own = "111122223333";
    public const string Partner = "444455556666";

    /// <summary>It begins with 1, so that a pattern may meet it all the same.</summary>
    public const string Stranger = "123456789012";

    public const string PartnerCanonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";

    public static readonly string[] All = [Own, Partner, Stranger];

    public static string OrganizationOf(string account) => account switch { Own => "o-acme123456", Partner => "o-part123456", _ => "o-aaaa999999" };
}
