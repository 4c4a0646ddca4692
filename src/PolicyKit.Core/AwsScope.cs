namespace PolicyKit;

/// <summary>An account together with a region, given once for many resources: <c>account.In("eu-west-1")</c>.</summary>
public sealed class AwsScope
{
    internal AwsScope(AwsAccount account, AwsRegion region)
    {
        Account = account;
        Region = region;
    }

    /// <summary>The account.</summary>
    public AwsAccount Account { get; }

    /// <summary>The region.</summary>
    public AwsRegion Region { get; }

    /// <summary>The two as they stand in an ARN: <c>eu-west-1:111122223333</c>.</summary>
    public override string ToString() => Region.Text + ":" + Account.Text;
}
