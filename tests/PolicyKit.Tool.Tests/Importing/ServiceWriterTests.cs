using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

public sealed class ServiceWriterTests
{
    [Theory]
    [InlineData("aws.txt")]
    [InlineData("cloudfront.txt")]
    [InlineData("iam.txt")]
    [InlineData("s3.txt")]
    [InlineData("sts.txt")]
    public void CommittedFile_IsWrittenAsItWasRead(string file)
    {
        string text = EmbeddedData.Read(file);

        ServiceWriter.Write(ServiceReader.Read(file, text, out _)).ShouldBe(text);
    }
}
