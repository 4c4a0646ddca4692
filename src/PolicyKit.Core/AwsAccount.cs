namespace PolicyKit;

/// <summary>An AWS account: twelve digits, or, said out loud, <see cref="Any"/>, <see cref="Aws"/>, <see cref="None"/>.</summary>
public sealed class AwsAccount
{
    private const int Digits = 12;

    private AwsAccount(string text) => Text = text;

    /// <summary>Every account: <c>*</c>.</summary>
    public static AwsAccount Any { get; } = new("*");

    /// <summary>AWS itself, whose managed policies have <c>aws</c> for an account.</summary>
    public static AwsAccount Aws { get; } = new("aws");

    /// <summary>No account: the field stays empty, as in the ARNs of what AWS itself owns, <c>arn:aws:ssm:*::document/AWS-*</c>.</summary>
    public static AwsAccount None { get; } = new("");

    /// <summary>This account in every region.</summary>
    public AwsScope InAnyRegion => new(this, AwsRegion.Any);

    internal string Text { get; }

    /// <summary>An account by its id.</summary>
    /// <param name="id">Twelve digits; leading zeros belong to it.</param>
    /// <exception cref="ArgumentException">It is anything else.</exception>
    public static implicit operator AwsAccount(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        bool valid = id.Length == Digits;
        foreach (char c in id) valid &= c is >= '0' and <= '9';
        return valid
            ? new AwsAccount(id)
            : throw new ArgumentException(
                $"\"{id}\" is no AWS account id: one has twelve digits. For every account say AwsAccount.Any.",
                nameof(id));
    }

    /// <summary>This account in one region.</summary>
    /// <param name="region">The region, e.g. <c>eu-west-1</c>.</param>
    public AwsScope In(AwsRegion region) => new(this, region ?? throw new ArgumentNullException(nameof(region)));

    /// <summary>The twelve digits, or <c>*</c>.</summary>
    public override string ToString() => Text;
}
