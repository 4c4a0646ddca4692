namespace PolicyKit;

/// <summary>Narrows down every resource of a service.</summary>
public static class EverythingArnExtensions
{
    // Here and not in each service's class: 456 methods more would make the assembly of the services noticeably larger.

    /// <summary>
    /// What of it has an ARN like this, with the same permissions: for a pattern that no resource type's form can say,
    /// <c>Ec2.Everything.Like($"ec2:eu-west-1:*:*")</c>. Nothing checks which types of resources the pattern means.
    /// </summary>
    /// <typeparam name="TEverything">The service's own class.</typeparam>
    /// <param name="everything">Every resource of a service.</param>
    /// <param name="arn">The pattern without its partition: service, region, account, resource.</param>
    /// <exception cref="ArgumentException">One of the four is missing, or the service is a wildcard.</exception>
    public static TEverything Like<TEverything>(this TEverything everything, NamePattern arn)
        where TEverything : EverythingArn =>
        (TEverything)(everything ?? throw new ArgumentNullException(nameof(everything))).At(ResourceArn.Whole(arn));
}
