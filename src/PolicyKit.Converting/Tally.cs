namespace PolicyKit.Converting;

/// <summary>How often no typed form could be had.</summary>
/// <param name="Permissions">Pairs of action and resource.</param>
/// <param name="Conditions">Conditions, and keys whose type the code says itself.</param>
/// <param name="Principals">Principals.</param>
/// <param name="Documents">Whole policies, kept as text.</param>
internal readonly record struct Tally(int Permissions, int Conditions, int Principals, int Documents)
{
    public bool IsZero => this == default;

    public static Tally operator +(Tally one, Tally other) => new(
        one.Permissions + other.Permissions, one.Conditions + other.Conditions, one.Principals + other.Principals,
        one.Documents + other.Documents);

    public override string ToString()
    {
        (int Count, string One, string Many)[] parts =
        [
            (Permissions, "permission", "permissions"), (Conditions, "condition", "conditions"),
            (Principals, "principal", "principals"), (Documents, "policy as a whole", "policies as a whole"),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {(part.Count == 1 ? part.One : part.Many)}"));
    }
}
