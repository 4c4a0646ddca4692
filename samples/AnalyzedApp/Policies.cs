namespace AnalyzedApp;

/// <summary>Policies as people write them today, in strings.</summary>
internal static class Policies
{
    // PK1007, PK5006: the prefix also opens new-client2. PK5003: CloudFront takes the distribution's ARN.
    public const string Seed =
        """
        {
          "Statement": [
            { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::new-client*" },
            { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::new-client-dev*" },
            {
              "Action": ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation", "cloudfront:ListInvalidations"],
              "Effect": "Allow",
              "Resource": "*"
            }
          ]
        }
        """;

    // PK5001: an administrator.
    public const string Everything =
        "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}";

    // PK2002: the API's name is not the action's. PK1008: without Version the variable is plain text.
    public static string Home(string bucket) =>
        $$"""
        {"Statement": [
          {"Effect": "Allow", "Action": "s3:ListObjectsV2", "Resource": "arn:aws:s3:::{{bucket}}"},
          {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{{bucket}}/home/${aws:username}/*"}
        ]}
        """;

    // PK2006: objects are not the bucket. PK5007: the * crosses the slash.
    public static readonly string Reports = @"{""Version"": ""2012-10-17"", ""Statement"": ["
        + @"{""Effect"": ""Allow"", ""Action"": ""s3:GetObject"", ""Resource"": ""arn:aws:s3:::reports""},"
        + @"{""Effect"": ""Allow"", ""Action"": ""s3:GetObject"", ""Resource"": ""arn:aws:s3:::reports-*/public/*""}]}";
}
