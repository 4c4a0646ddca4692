namespace PolicyKit.Catalogue;

/// <summary>
/// Names of services that people know from the SDK, the command line or the console, and the prefix that a policy writes instead
/// (AWS: "Actions, resources, and condition keys for AWS services").
/// </summary>
internal static class PrefixOfService
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["apigatewaymanagementapi"] = "execute-api",
        ["apigatewayv2"] = "apigateway",
        ["appstream2"] = "appstream",
        ["bedrock-agent"] = "bedrock",
        ["bedrock-agent-runtime"] = "bedrock",
        ["bedrock-runtime"] = "bedrock",
        ["cloudwatch-logs"] = "logs",
        ["cloudwatchevents"] = "events",
        ["cloudwatchlogs"] = "logs",
        ["cognito"] = "cognito-idp",
        ["docdb"] = "rds",
        ["documentdb"] = "rds",
        ["dynamo"] = "dynamodb",
        ["dynamodbstreams"] = "dynamodb",
        ["efs"] = "elasticfilesystem",
        ["elb"] = "elasticloadbalancing",
        ["elbv2"] = "elasticloadbalancing",
        ["emr"] = "elasticmapreduce",
        ["eventbridge"] = "events",
        ["iot-data"] = "iot",
        ["kinesis-firehose"] = "firehose",
        ["lex-runtime"] = "lex",
        ["msk"] = "kafka",
        ["opensearchserverless"] = "aoss",
        ["parameterstore"] = "ssm",
        ["pinpoint"] = "mobiletargeting",
        ["runtime.sagemaker"] = "sagemaker",
        ["s3api"] = "s3",
        ["s3control"] = "s3",
        ["sagemaker-runtime"] = "sagemaker",
        ["sesv2"] = "ses",
        ["sfn"] = "states",
        ["simplesystemsmanager"] = "ssm",
        ["stepfunctions"] = "states",
        ["systemsmanager"] = "ssm",
        ["timestream-query"] = "timestream",
        ["timestream-write"] = "timestream",
    };

    /// <summary>The prefix that a name unknown to AWS most likely means; null where nothing is near.</summary>
    public static string? Meant(string name, ServiceCatalogue catalogue) =>
        All.TryGetValue(name, out string? prefix) ? prefix : Matching.Nearest.Find(name, catalogue.Services);
}
