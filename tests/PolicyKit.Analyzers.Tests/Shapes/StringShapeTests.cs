namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>The shapes of reference 4 that are text: each with a flaw is found at its place, each without is silent.</summary>
public sealed class StringShapeTests
{
    [Fact]
    public Task Shape01_VerbatimConstantHandedToMinio() => Shape.VerifyAsync(""""
        class C
        {
            const string Policy = @"{
              ""Version"": ""2012-10-17"",
              ""Statement"": [{
                ""Effect"": ""Allow"", ""Principal"": { ""AWS"": ""arn:aws:iam::123456789012:role/app"" },
                ""Action"": ""{|PK2002:s3:GetObjekt|}"", ""Resource"": ""arn:aws:s3:::acme/*""
              }]
            }";
            object M() => new Minio.DataModel.Args.SetPolicyArgs().WithBucket("acme").WithPolicy(Policy);
        }
        """");

    [Fact]
    public Task Shape02_VerbatimPiecesAroundAVariable() => Shape.VerifyAsync(""""
        class C
        {
            string M(string sid) => @"{""Version"":""2012-10-17"",""Statement"":[{""Sid"":""" + sid
                + @""",""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""{|PK5006:arn:aws:s3:::acme*|}""}]}";
        }
        """");

    [Fact]
    public Task Shape03_EscapedPiecesWithAnInterpolatedOne() => Shape.VerifyAsync(""""
        class C
        {
            string M(string account, string user) => "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                + $"\"Principal\":{{\"AWS\":\"arn:aws:iam::{account}:user/{user}\"}},"
                + "\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}";
        }
        """");

    [Fact]
    public Task Shape04_EscapedPiecesWithTabs() => Shape.VerifyAsync(""""
        class C
        {
            string M() => "{\t\"Version\": \"2012-10-17\",\n" +
                "\t\"Statement\": [ {\t\"Effect\": \"Allow\",\n" +
                "\t\"Action\": \"s3:GetObject\",\n" +
                "\t\"Resource\": \"{|PK5006:arn:aws:s3:::acme*|}\"\t} ]\n}";
        }
        """");

    [Fact]
    public Task Shape05_StaticReadonlyTrimmed() => Shape.VerifyAsync(""""
        class C
        {
            static readonly string Doc = @"
              {""Version"":""2012-10-17"",""Statement"":[{""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""{|PK5006:arn:aws:s3:::acme*|}""}]}
            ".Trim();
            object M() => new Amazon.IdentityManagement.Model.CreatePolicyRequest { PolicyDocument = Doc };
        }
        """");

    [Fact]
    public Task Shape06_TemplateVariableWithReplace() => Shape.VerifyAsync(""""
        class C
        {
            object M(string name)
            {
                var template = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
                    + "\"Resource\":[\"arn:aws:s3:::bucket-name/*\",\"{|PK5006:arn:aws:s3:::acme*|}\"]}]}";
                template = template.Replace("bucket-name", name);
                return new Amazon.IdentityManagement.Model.CreatePolicyRequest { PolicyDocument = template };
            }
        }
        """");

    [Fact]
    public Task Shape07_TemplateConstantWithReplace() => Shape.VerifyAsync(""""
        class C
        {
            private const string Template = @"{""Version"":""2012-10-17"",""Statement"":[{""Effect"":""Allow"",
                ""Principal"":{""AWS"":""{PRINCIPAL}""},""Action"":""{|PK2002:s3:GetObjekt|}"",""Resource"":""arn:aws:s3:::acme/*""}]}";
            string M(string principal) => Template.Replace("{PRINCIPAL}", principal);
        }
        """");

    [Fact]
    public Task Shape08_RawLiteralInARequest() => Shape.VerifyAsync(""""
        class C
        {
            object M() => new Amazon.IdentityManagement.Model.CreatePolicyRequest
            {
                PolicyName = "p",
                PolicyDocument = """
                    {
                      "Version": "2012-10-17",
                      "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{|PK5006:arn:aws:s3:::acme*|}" }]
                    }
                    """,
            };
        }
        """");

    [Fact]
    public Task Shape09_RawInterpolatedLiteral() => Shape.VerifyAsync(""""
        class C
        {
            object M(string role) => new Amazon.S3.Model.PutBucketPolicyRequest
            {
                Policy = $$"""
                    {
                      "Version": "2012-10-17",
                      "Statement": [{
                        "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:role/{{role}}" },
                        "Action": "{|PK2002:s3:GetObjekt|}", "Resource": "arn:aws:s3:::acme/*"
                      }]
                    }
                    """,
            };
        }
        """");

    [Fact]
    public Task Shape10_RawLiteralWithOrdinalReplace() => Shape.VerifyAsync(""""
        class C
        {
            string M(string name) => """
                { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject",
                  "Resource": ["arn:aws:s3:::bucket/*", "{|PK5006:arn:aws:s3:::acme*|}"] }] }
                """.Replace("BUCKET", name, StringComparison.OrdinalIgnoreCase);
        }
        """");

    [Fact]
    public Task Shape11_OneLineWithEscapedLineBreaks() => Shape.VerifyAsync(""""
        class C
        {
            const string P = "{\r\n  \"Version\": \"2012-10-17\",\r\n  \"Statement\": [\r\n {\r\n \"Effect\": \"Allow\",\r\n \"Action\": \"s3:GetObject\",\r\n \"Resource\": \"{|PK5006:arn:aws:s3:::acme*|}\"\r\n }\r\n ]\r\n}";
        }
        """");

    [Fact]
    public Task Shape12_SingleQuotesReplaced() => Shape.VerifyAsync(""""
        class C
        {
            string M() => "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'{|PK5006:arn:aws:s3:::acme*|}'}]}".Replace("'", "\"");
        }
        """");

    [Fact]
    public Task Shape12_SingleQuotesReplacedOfAVariable() => Shape.VerifyAsync(""""
        class C
        {
            const string Doc = "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'{|PK5006:arn:aws:s3:::acme*|}'}]}";
            string M() => Doc.Replace('\'', '"');
        }
        """");

    [Fact]
    public Task Shape13_TopicAttribute() => Shape.VerifyAsync(""""
        class C
        {
            object M()
            {
                var policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:role/app\"},\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}";
                return new Amazon.SimpleNotificationService.Model.CreateTopicRequest { Attributes = new Dictionary<string, string> { { "Policy", policy } } };
            }
        }
        """");

    [Fact]
    public Task Shape14_QueueAttribute() => Shape.VerifyAsync(""""
        class C
        {
            void M(Amazon.SQS.Model.SetQueueAttributesRequest request) => request.Attributes["Policy"] =
                @"{""Version"":""2012-10-17"",""Statement"":{""Effect"":""Allow"",""Principal"":{""AWS"":""arn:aws:iam::123456789012:role/app""},""Action"":""{|PK2002:s3:GetObjekt|}"",""Resource"":""arn:aws:s3:::acme/*""}}";
        }
        """");

    [Fact]
    public Task Shape15_QueueAttributeByName() => Shape.VerifyAsync(""""
        class C
        {
            object M()
            {
                var attributes = new Dictionary<string, string>();
                attributes.Add(Amazon.SQS.QueueAttributeName.Policy, "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:role/app\"},\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"arn:aws:s3:::acme/*\"}}");
                return new Amazon.SQS.Model.SetQueueAttributesRequest { Attributes = attributes };
            }
        }
        """");

    [Fact]
    public Task Shape19_SessionPolicy() => Shape.VerifyAsync(""""
        class C
        {
            object M() => new Amazon.SecurityToken.Model.GetFederationTokenRequest
            {
                Policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}",
            };
        }
        """");

    [Fact]
    public Task Shape20_ServiceControlPolicy() => Shape.VerifyAsync("""
        class C
        {
            object M() => new Amazon.Organizations.Model.CreatePolicyRequest
            {
                Type = Amazon.Organizations.PolicyType.SERVICE_CONTROL_POLICY,
                Content = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"*\"}]}",
            };
        }
        """);

    [Fact]
    public Task Shape24_LambdaOfAnOutput() => Shape.VerifyAsync(""""
        class C
        {
            object M(Pulumi.Output<string> role) => new Pulumi.Aws.S3.BucketPolicyArgs
            {
                Policy = role.Apply(arn => @$"{{
                    ""Version"": ""2012-10-17"",
                    ""Statement"": [{{ ""Effect"": ""Allow"", ""Principal"": {{ ""AWS"": ""{arn}"" }}, ""Action"": ""{|PK2002:s3:GetObjekt|}"", ""Resource"": ""arn:aws:s3:::acme/*"" }}]
                }}"),
            };
        }
        """");

    [Fact]
    public Task Shape24_FormattedOutput() => Shape.VerifyAsync(""""
        class C
        {
            object M(Pulumi.Output<string> role) => new Pulumi.Aws.S3.BucketPolicyArgs
            {
                Policy = Pulumi.Output.Format($"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{role}\"}},\"Action\":\"{|PK2002:s3:GetObjekt|}\",\"Resource\":\"arn:aws:s3:::acme/*\"}}]}}"),
            };
        }
        """");

    [Fact]
    public Task Shape32_ThreeArgumentConstructor() => Shape.VerifyAsync(""""
        class C
        {
            object M(string user) => new Amazon.IdentityManagement.Model.PutUserPolicyRequest(user, "p",
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}");
        }
        """");
}
