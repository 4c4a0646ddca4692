using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Fixes change the text where it is written, and are not offered where that would change something else.</summary>
public sealed class ShapeFixTests
{
    private const string Escaped = "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"RES\\\"}]}";
    private const string Action = "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"ACT\\\",\\\"Resource\\\":\\\"arn:aws:s3:::acme/*\\\"}]}";

    [Theory]
    [InlineData("string P = \"@\";", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("string M() => \"  @ \".Trim();", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("const string P = \"@\"; object A() => P; object B() => P;", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("string M(string x) { var p = \"@\"; p = p.Replace(\"acme\", x); return p; }", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("string M(string x) => \"@\".Replace(\"acme\", x);", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("string M() => new System.Text.StringBuilder().Append(\"@\").Append(' ').ToString();", "s3:GetObjekt", "s3:GetObject")]
    [InlineData("string M() => string.Concat(\"@\", \" \");", "s3:GetObjekt", "s3:GetObject")]
    public async Task TextThatStandsInALiteral_IsFixedThere(string member, string flawed, string mended)
    {
        string template = "class C { " + member.Replace("@", Action, StringComparison.Ordinal) + " }";
        using var session = new FixSession(template.Replace("ACT", flawed, StringComparison.Ordinal));
        (await session.ApplyAsync("PK2002")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(template.Replace("ACT", mended, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SingleQuotes_AreWrittenAsSuch()
    {
        const string Template = "class C { string M() => \"{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:*','Resource':RES}]}\".Replace(\"'\", \"\\\"\"); }";
        using var session = new FixSession(Template.Replace("RES", "'arn:aws:s3:::acme*'", StringComparison.Ordinal));
        (await session.ApplyAsync("PK5006", "Only the bucket")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(Template.Replace("RES", "['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*']", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Format_KeepsItsBraces()
    {
        string template = "class C { string M(string x) => string.Format(\"" + Action.Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal).Replace("\\\"Effect", "\\\"Sid\\\":\\\"{0}\\\",\\\"Effect", StringComparison.Ordinal) + "\", x); }";
        using var session = new FixSession(template.Replace("ACT", "s3:GetObjekt", StringComparison.Ordinal));
        (await session.ApplyAsync("PK2002")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(template.Replace("ACT", "s3:GetObject", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("string M() => \"@\".Replace(\"JEKT\", \"jekt\");", "s3:GetObJEKT")]
    [InlineData("string M() => string.Format(\"@\", \"s3:GetObjekt\");", "{0}")]
    public async Task TextThatACallPutsIn_IsNotFixed(string member, string action)
    {
        string policy = member.Contains("Format", StringComparison.Ordinal)
            ? Action.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            : Action;
        string code = "class C { " + member.Replace("@", policy.Replace("ACT", action, StringComparison.Ordinal), StringComparison.Ordinal) + " }";
        using var session = new FixSession(code);
        (await session.FindingsAsync()).ShouldContain(found => found.Id == "PK2002");
        (await session.ApplyAsync("PK2002")).ShouldBeFalse();
    }

    [Fact]
    public async Task SharedPiece_IsReportedOnceAndNotFixed()
    {
        const string Code = """
            class C
            {
                const string Item = "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObjekt\",\"Resource\":\"arn:aws:s3:::acme/*\"}";
                string A() => "{\"Version\":\"2012-10-17\",\"Statement\":[" + Item + "]}";
                string B() => "{\"Version\":\"2012-10-17\",\"Statement\":[" + Item + "]}";
            }
            """;
        using var session = new FixSession(Code);
        (await session.FindingsAsync()).Count(found => found.Id == "PK2002").ShouldBe(1);
        (await session.ApplyAsync("PK2002")).ShouldBeFalse();
    }

    [Fact]
    public async Task PieceOfItsOwn_IsFixed()
    {
        const string Template = """
            class C
            {
                const string Item = "{\"Effect\":\"Allow\",\"Action\":\"ACT\",\"Resource\":\"arn:aws:s3:::acme/*\"}";
                string A() => "{\"Version\":\"2012-10-17\",\"Statement\":[" + Item + "]}";
            }
            """;
        using var session = new FixSession(Template.Replace("ACT", "s3:GetObjekt", StringComparison.Ordinal));
        (await session.ApplyAsync("PK2002")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(Template.Replace("ACT", "s3:GetObject", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ValueOfAnObject_IsFixedInItsLiteral()
    {
        const string Template = "class C { object M() => new { Version = \"2012-10-17\", Statement = new { Effect = \"Allow\", Action = @\"ACT\", Resource = \"arn:aws:s3:::acme/*\" } }; }";
        using var session = new FixSession(Template.Replace("ACT", "s3:GetObjekt", StringComparison.Ordinal));
        (await session.ApplyAsync("PK2002")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(Template.Replace("ACT", "s3:GetObject", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SyntaxOfAnObject_IsNotFixed()
    {
        using var session = new FixSession("class C { object M() => new { Statement = new { Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme*\" } }; }");
        (await session.FindingsAsync()).Select(found => found.Id).ShouldBe(["PK1007", "PK5006"]);
        (await session.ApplyAsync("PK1007")).ShouldBeFalse();
        (await session.ApplyAsync("PK5006", "Only the bucket")).ShouldBeFalse();
    }

    [Fact]
    public async Task SecondKindOfResourceText_KeepsEscapes()
    {
        string template = "class C { const string Head = \"arn\"; string M() => \"" + Escaped + "\".TrimEnd(); }";
        using var session = new FixSession(template.Replace("RES", "arn:aws:s3:::acme*", StringComparison.Ordinal));
        (await session.ApplyAsync("PK5006", "Only the bucket")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(template.Replace(
            "\\\"RES\\\"", "[\\\"arn:aws:s3:::acme\\\", \\\"arn:aws:s3:::acme/*\\\"]", StringComparison.Ordinal));
    }
}
