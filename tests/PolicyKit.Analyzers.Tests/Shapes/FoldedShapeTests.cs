using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Text that code puts together before it is a policy.</summary>
public sealed class FoldedShapeTests
{
    [Theory]
    [InlineData(""""
        string M(string sid) => string.Format("{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Sid\":\"{0}\",\"Effect\":\"Allow\",\"Action\":\"{1}\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}}]}}", sid, "s3:GetObject");
        """")]
    [InlineData(""""
        const string Format = @"{{""Version"":""2012-10-17"",""Statement"":[{{""Sid"":""{0,3}"",""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""{|PK5006:arn:aws:s3:::acme*|}""}}]}}";
        string M(string sid) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Format, sid);
        """")]
    [InlineData(""""
        string M(string sid) => string.Concat("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"", sid, "\",\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}");
        """")]
    [InlineData(""""
        string M() => string.Join("\n", "{", "\"Version\": \"2012-10-17\",", "\"Statement\": [{ \"Effect\": \"Allow\",", "\"Action\": \"s3:GetObject\",", "\"Resource\": \"{|PK5006:arn:aws:s3:::acme*|}\"", "}]}");
        """")]
    [InlineData(""""
        string M() => String.Join(',', new[] { "{\"Version\":\"2012-10-17\"", "\"Statement\":[{\"Effect\":\"Allow\"", "\"Action\":\"s3:GetObject\"", "\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}" });
        """")]
    [InlineData(""""
        string M(string sid)
        {
            var text = new StringBuilder("{");
            text.Append("\"Version\":\"2012-10-17\",").AppendLine();
            text.Append("\"Statement\":[{\"Sid\":\"").Append(sid).AppendLine("\",\"Effect\":\"Allow\",");
            text.AppendFormat("\"Action\":\"{0}\",", "s3:GetObject");
            text.Append("\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"").Append('}').Append("]}");
            return text.ToString();
        }
        """")]
    [InlineData(""""
        string M() => new StringBuilder().Append("{\"Version\":\"2012-10-17\",\"Statement\":[{").Append("\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}").ToString();
        """")]
    [InlineData(""""
        string M(bool more)
        {
            StringBuilder text = new();
            text.Append("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":[\"{|PK5006:arn:aws:s3:::acme*|}\"");
            if (more)
                text.Append(",\"arn:aws:s3:::acme-other*\"");
            text.Append("]}]}");
            return text.ToString();
        }
        """")]
    [InlineData(""""
        const string Head = "{\"Version\":\"2012-10-17\",\"Statement\":[";
        static readonly string Item = "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}";
        string M() => Head + Item + "]}";
        """")]
    [InlineData(""""
        string Item => "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}";
        string A() => $"{{\"Version\":\"2012-10-17\",\"Statement\":[{Item}]}}";
        string B() => $"{{\"Version\":\"2012-10-17\",\"Statement\":[{Item}]}}";
        """")]
    [InlineData(""""
        string M(string x) => $"{{\"Version\":\"2012-10-17\",\"Statement\":[{$"{{\"Effect\":\"Allow\",\"Sid\":\"{x}\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}}"}]}}";
        """")]
    [InlineData(""""
        static class Names { public const string Action = "s3:GetObject"; }
        string M() { const string Version = "2012-10-17"; return $"{{\"Version\":\"{Version}\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"{Names.Action}\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}}]}}"; }
        """")]
    [InlineData(""""
        string M() => "xx{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"ALLOW\",\"Action\":\"s3:ACTION\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]};".TrimStart('x').TrimEnd(';').Replace("ALLOW", "Allow").Replace("ACTION", "GetObject");
        """")]
    [InlineData(""""
        string M(bool b)
        {
            string policy = "{\"Version\":\"2012-10-17\",";
            policy += "\"Statement\":[";
            if (b)
                policy += "{\"Sid\":\"A\"},";
            policy += "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}";
            return policy;
        }
        """")]
    [InlineData(""""
        ReadOnlySpan<byte> M() => "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}"u8;
        """")]
    [InlineData(""""
        Dictionary<string, string> Known = new() { ["read"] = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}" };
        """")]
    public Task TextThatIsPutTogether(string member) => Shape.VerifyAsync("class C { " + member + " }");

    [Theory]
    [InlineData(""""
        string M(string bucket) => "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme*\"}]}".Replace(bucket, "other");
        """")]
    [InlineData(""""
        string M(string[] more) { var text = new System.Text.StringBuilder(); Fill(text); text.Append("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",").Append("\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme*\"}]}"); return text.ToString(); }
        void Fill(System.Text.StringBuilder text) { }
        """")]
    [InlineData(""""
        string M(bool b) { var item = "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme*\"}"; if (b) item = "{}"; return "{\"Version\":\"2012-10-17\",\"Statement\":[" + item + "]}"; }
        """")]
    [InlineData(""""
        // { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme*" }] }
        /* { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme*" }] } */
        string M() => "";
        """")]
    public Task TextThatIsNotCertain_DoesNotTrigger(string member) => Analysis.VerifyAsync("class C { " + member + "\n}");
}
