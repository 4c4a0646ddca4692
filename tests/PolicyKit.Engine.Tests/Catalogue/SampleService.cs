using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

/// <summary>A small service in the catalogue's own text.</summary>
internal static class SampleService
{
    public const string Text =
        "service\tdemo\tAmazon Demo\n" +
        "key\taws:ResourceTag/${TagKey}\tString\n" +
        "key\tdemo:colours\tArrayOfString\n" +
        "resource\tbox\tdemo:${Region}:${Account}:box/${BoxName}\taws:ResourceTag/${TagKey}\n" +
        "resource\tboxlid\tdemo:${Region}:${Account}:box/${BoxName}/lid/${LidId} demo:::lid:${LidId}\t-\n" +
        "actions\tList\t-\t-\n" +
        "\tListBoxes\n" +
        "actions\tTagging+Write\tbox*,boxlid\taws:ResourceTag/${TagKey},demo:colours\n" +
        "\tPaintBox\n" +
        "\tOpenLid\n";

    public static ServiceDefinition Read() => ServiceReader.Read("demo.txt", Text, out _);
}
