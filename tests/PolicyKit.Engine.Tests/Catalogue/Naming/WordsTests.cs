using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Engine.Tests.Catalogue.Naming;

public sealed class WordsTests
{
    [Theory]
    [InlineData("GetBucketCORS", "Get Bucket CORS")]
    [InlineData("ListMFADevices", "List MFA Devices")]
    [InlineData("anycast-ip-list", "anycast ip list")]
    [InlineData("CIS Scan Configuration", "CIS Scan Configuration")]
    [InlineData("loadbalancer/app/", "loadbalancer app")]
    [InlineData("AllocateIPsNow", "Allocate IPs Now")]
    [InlineData("Ipv4Pool", "Ipv4 Pool")]
    [InlineData("", "")]
    public void Name_IsPartedIntoWords(string name, string words) => string.Join(' ', Words.Of(name)).ShouldBe(words);

    [Theory]
    [InlineData("CIS scan", "CisScan")]
    [InlineData("S3", "S3")]
    [InlineData("DynamoDB", "DynamoDb")]
    [InlineData("3d model", "_3dModel")]
    public void Words_BecomeOneName(string text, string name) => Words.Pascal(Words.Of(text)).ShouldBe(name);

    [Theory]
    [InlineData("BucketName", "bucketName")]
    [InlineData("AWSServicePrincipal", "awsServicePrincipal")]
    [InlineData("TableID", "tableId")]
    public void Placeholder_BecomesAParameter(string placeholder, string parameter) =>
        Words.Camel(placeholder).ShouldBe(parameter);

    [Theory]
    [InlineData("object", "objects")]
    [InlineData("Policy", "Policies")]
    [InlineData("Key", "Keys")]
    [InlineData("Alias", "Aliases")]
    [InlineData("Box", "Boxes")]
    [InlineData("Grants", "Grants")]
    [InlineData("Branch", "Branches")]
    public void Word_HasAPlural(string word, string plural) => Words.Plural(word).ShouldBe(plural);
}
