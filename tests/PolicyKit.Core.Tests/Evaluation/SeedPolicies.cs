using PolicyKit.Evaluation;

namespace PolicyKit.Core.Tests.Evaluation;

/// <summary>The agency's policies and requests of one client's application.</summary>
internal static class SeedPolicies
{
    public static PolicyDocument Client { get; } = PolicyDocument.Parse(
        """
        {"Version":"2012-10-17","Statement":[
          {"Sid":"Buckets","Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::new-client*","arn:aws:s3:::new-client-dev*"]},
          {"Sid":"Invalidate","Effect":"Allow","Action":"cloudfront:CreateInvalidation","Resource":"arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE"},
          {"Sid":"Home","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::acme/home/${aws:username}/*"},
          {"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::acme","Condition":{"StringLike":{"s3:prefix":"home/${aws:username}/*"}}},
          {"Sid":"Tags","Effect":"Allow","Action":"ec2:CreateTags","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["team","stage"]},"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"},"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"}}},
          {"Sid":"RequireTls","Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}
        ]}
        """);

    public static PolicySet Compiled { get; } = PolicySet.Compile(Client);

    public static (AuthorizationRequest Request, Decision Decision)[] Requests { get; } =
    [
        (Ask("s3:GetObject", "arn:aws:s3:::new-client/logo.png"), Decision.Allowed),
        (Ask("s3:GetObject", "arn:aws:s3:::new-client2/logo.png"), Decision.Allowed),
        (Ask("S3:listbucket", "arn:aws:s3:::new-client-dev"), Decision.Allowed),
        (Ask("s3:GetObject", "arn:aws:s3:::other/logo.png"), Decision.ImplicitlyDenied),
        (Ask("s3:GetObject", "arn:aws:s3:::new-client/logo.png").With("aws:SecureTransport", false), Decision.ExplicitlyDenied),
        (Ask("cloudfront:CreateInvalidation", "arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE"), Decision.Allowed),
        (Ask("cloudfront:CreateInvalidation", "arn:aws:cloudfront::111122223333:distribution/E3EXAMPLE"), Decision.ImplicitlyDenied),
        (Ask("s3:PutObject", "arn:aws:s3:::acme/home/ann/x"), Decision.Allowed),
        (Ask("s3:PutObject", "arn:aws:s3:::acme/home/bob/x"), Decision.ImplicitlyDenied),
        (Ask("s3:ListBucket", "arn:aws:s3:::acme").With("s3:prefix", "home/ann/x"), Decision.Allowed),
        (Ask("s3:ListBucket", "arn:aws:s3:::acme").With("s3:prefix", "home/bob/x"), Decision.ImplicitlyDenied),
        (Tagging("team"), Decision.Allowed),
        (Tagging("team", "owner"), Decision.ImplicitlyDenied),
    ];

    private static AuthorizationRequest Ask(string action, string resource) => new AuthorizationRequest(action, resource)
        .By("arn:aws:iam::111122223333:user/ann").InAccount("111122223333").WithDerivedContext().With("aws:SecureTransport", true);

    private static AuthorizationRequest Tagging(params string[] keys) => Ask("ec2:CreateTags", "arn:aws:ec2:us-east-1:111122223333:instance/i-1")
        .With("aws:TagKeys", keys).With("aws:SourceIp", "203.0.113.7").With("aws:MultiFactorAuthAge", 60)
        .With("aws:CurrentTime", new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
}
