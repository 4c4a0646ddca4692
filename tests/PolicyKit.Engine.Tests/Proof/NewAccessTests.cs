using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class NewAccessTests
{
    /// <summary>Nothing is new where one of the conditions always holds, and something is where none does for some value.</summary>
    [Theory]
    // A tag is text, whatever it is compared as.
    [InlineData(Verdict.Refuted, """{"Bool":{"aws:PrincipalTag/admin":["true","false"]}}""", """{"Null":{"aws:PrincipalTag/admin":"true"}}""")]
    [InlineData(Verdict.Proven, """{"Bool":{"aws:MultiFactorAuthPresent":["true","false"]}}""", """{"Null":{"aws:MultiFactorAuthPresent":"true"}}""")]
    [InlineData(Verdict.Refuted, """{"NumericLessThan":{"aws:PrincipalTag/level":"5"}}""", """{"NumericGreaterThanEqualsIfExists":{"aws:PrincipalTag/level":"5"}}""")]
    [InlineData(Verdict.Proven, """{"NumericLessThan":{"s3:max-keys":"5"}}""", """{"NumericGreaterThanEqualsIfExists":{"s3:max-keys":"5"}}""")]
    [InlineData(Verdict.Refuted, """{"IpAddress":{"app:address":["0.0.0.0/0","::/0"]}}""", """{"Null":{"app:address":"true"}}""")]
    [InlineData(Verdict.Proven, """{"IpAddress":{"aws:SourceIp":["0.0.0.0/0","::/0"]}}""", """{"Null":{"aws:SourceIp":"true"}}""")]
    // Over a list an operator of one value is false, negated or not.
    [InlineData(Verdict.Refuted, """{"StringEquals":{"aws:TagKeys":"a"}}""", """{"StringNotEquals":{"aws:TagKeys":"a"}}""")]
    [InlineData(Verdict.Proven, """{"StringEquals":{"aws:username":"a"}}""", """{"StringNotEquals":{"aws:username":"a"}}""")]
    [InlineData(Verdict.Refuted, """{"StringEquals":{"aws:TagKeys":"a"}}""", """{"ForAllValues:StringNotEquals":{"aws:TagKeys":"a"}}""", """{"StringNotEquals":{"aws:TagKeys":"a"}}""")]
    [InlineData(Verdict.Proven, """{"StringEquals":{"aws:TagKeys":"a"}}""", """{"StringNotEquals":{"aws:TagKeys":"a"}}""", """{"ForAnyValue:StringLike":{"aws:TagKeys":"*"}}""")]
    // Empty text is no value to a set operator.
    [InlineData(Verdict.Refuted, """{"ForAnyValue:StringLike":{"aws:username":"*"}}""", """{"Null":{"aws:username":"true"}}""")]
    [InlineData(Verdict.Proven, """{"StringLike":{"aws:username":"*"}}""", """{"Null":{"aws:username":"true"}}""")]
    // Keys that every request has.
    [InlineData(Verdict.Refuted, """{"Null":{"aws:SecureTransport":"true"}}""")]
    [InlineData(Verdict.Proven, """{"Bool":{"aws:SecureTransport":"true"}}""", """{"BoolIfExists":{"aws:SecureTransport":"false"}}""")]
    // No ARN, no match.
    [InlineData(Verdict.Refuted, """{"ArnLike":{"aws:SourceArn":"*"}}""", """{"Null":{"aws:SourceArn":"true"}}""")]
    [InlineData(Verdict.Proven, """{"ArnNotLike":{"aws:SourceArn":"*b"}}""")]
    public void AnyOfConditions_AlwaysHoldsOrNot(Verdict verdict, params string[] conditions) =>
        NewAccess.NothingNew(Policies.Everything(), Policies.When(conditions)).Verdict.ShouldBe(verdict);

    [Theory]
    // The name may be A where the user is a: what ignores case covers more than the same variable exactly.
    [InlineData("""{"StringEqualsIgnoreCase":{"aws:PrincipalTag/name":"${aws:username}"}}""", """{"StringEquals":{"aws:PrincipalTag/name":"${aws:username}"}}""", Verdict.Unknown)]
    [InlineData("""{"StringEquals":{"aws:PrincipalTag/name":"${aws:username}"}}""", """{"StringEquals":{"aws:PrincipalTag/name":"${aws:username}"}}""", Verdict.Proven)]
    // Two values are not one that is no number.
    [InlineData("""{"NumericEquals":{"s3:max-keys":["1","2"]}}""", """{"NumericEquals":{"s3:max-keys":"1|2"}}""", Verdict.Refuted)]
    [InlineData("""{"NumericEquals":{"s3:max-keys":"1"}}""", """{"NumericEquals":{"s3:max-keys":"1.0"}}""", Verdict.Proven)]
    [InlineData("""{"NumericLessThan":{"s3:max-keys":"7e28"}}""", """{"NumericLessThan":{"s3:max-keys":"-7e28"}}""", Verdict.Refuted)]
    [InlineData("""{"DateLessThan":{"aws:EpochTime":"0.00000002"}}""", """{"DateLessThan":{"aws:EpochTime":"0.00000001"}}""", Verdict.Refuted)]
    // A key may be called like a part of the request.
    [InlineData("""{"StringEquals":{"action":"a"}}""", """{"StringEquals":{"action":"b"}}""", Verdict.Refuted)]
    [InlineData("""{"StringNotEquals":{"resource":"a"}}""", """{"StringEquals":{"principal":"a"}}""", Verdict.Refuted)]
    // Text and number at once.
    [InlineData("""{"StringEquals":{"app:size":"many"},"NumericNotEquals":{"app:size":"5"}}""", """{"Null":{"app:size":"true"}}""", Verdict.Refuted)]
    [InlineData("""{"StringLike":{"app:size":"1*"},"NumericGreaterThan":{"app:size":"150"}}""", """{"NumericGreaterThan":{"app:size":"150"}}""", Verdict.Proven)]
    [InlineData("""{"StringEquals":{"app:size":"4"},"NumericLessThan":{"app:size":"5"}}""", """{"NumericLessThan":{"app:size":"3"}}""", Verdict.Refuted)]
    // More than two letters may be one where case is ignored.
    [InlineData("""{"StringEqualsIgnoreCase":{"aws:username":"\u00b5"}}""", """{"StringEquals":{"aws:username":["\u00b5","\u039c"]}}""", Verdict.Refuted)]
    [InlineData("""{"StringEqualsIgnoreCase":{"aws:username":"k"}}""", """{"StringEqualsIgnoreCase":{"aws:username":"\u212a"}}""", Verdict.Refuted)]
    public void OneCondition_IsWithinAnother(string candidate, string existing, Verdict verdict)
    {
        GrantModel one = Policies.When(candidate), other = Policies.When(existing);
        ProofResult result = NewAccess.NothingNew(one, other);

        result.Verdict.ShouldBe(verdict, result.Reason);
        if (result.Witness is { } witness) (one.Grants(witness) && !other.Grants(witness)).ShouldBeTrue(result.Reason);
    }

    /// <summary>Characters that stand for syntax in compiled patterns.</summary>
    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ufdd0")]
    [InlineData("\\ufdd2")]
    [InlineData("\\ufffc")]
    [InlineData("\\ue000")]
    [InlineData("\\ud83d\\ude00")]
    public void ForeignCharacter_IsUnknown(string letter)
    {
        foreach (string form in new[]
        {
            """{"Effect":"Allow","Action":"s3:aX","Resource":"*"}""",
            """{"Effect":"Allow","Action":"s3:a","Resource":"arn:aws:s3:::aX"}""",
            """{"Effect":"Allow","Action":"s3:a","Resource":"*","Condition":{"StringLike":{"aws:username":"X"}}}""",
            """{"Effect":"Allow","Action":"s3:a","Resource":"*","Condition":{"StringLike":{"X":"a"}}}""",
            """{"Effect":"Allow","Principal":{"AWS":"X"},"Action":"s3:a","Resource":"*"}""",
        })
        {
            NewAccess.NothingNew(Policies.Of(form.Replace("X", letter)), Policies.Everything()).Verdict.ShouldBe(Verdict.Unknown, form);
        }
    }

    [Fact]
    public void UnreadablePolicy_IsUnknown()
    {
        ProofResult result = NewAccess.NothingNew(Policies.Of("""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a":"b"}}}"""), Policies.Everything());

        result.Verdict.ShouldBe(Verdict.Unknown);
        result.Reason.ShouldContain("StringIs");
    }
}
