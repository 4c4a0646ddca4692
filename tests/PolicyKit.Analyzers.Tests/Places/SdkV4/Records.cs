using System.Collections.Generic;
using System.Text.Json;

namespace Company.Storage;

/// <summary>Policies as records of the project's own.</summary>
public sealed record Statement(string Effect, string[] Action, string Resource)
{
    public string? Sid { get; init; }
}

public sealed record Document(string Version, Statement[] Statement);

public sealed class Records(string home)
{
    private static Statement Read => new("Allow", ["s3:GetObject"], "arn:aws:s3:::acme/*");

    public string Copied() => JsonSerializer.Serialize(new Document("2012-10-17", [Read with { Resource = "arn:aws:s3:::acme*" }])); // PK5006

    public string CopiedRight() => JsonSerializer.Serialize(new Document("2012-10-17", [Read with { Sid = "Read" }])); // right

    public string Listed() => JsonSerializer.Serialize(new Document("2012-10-17", [new("Allow", ["s3:*"], "*")])); // PK5002

    public string Given(Statement given) => JsonSerializer.Serialize(new Document("2012-10-17", [given])); // right

    public string Own() => JsonSerializer.Serialize(new Document("2012-10-17", [new("Allow", ["s3:GetObject"], $"arn:aws:s3:::acme/{home}/*")])); // right

    public string Dictionaries()
    {
        var statement = new Dictionary<string, object> { ["Effect"] = "Allow" };
        statement["Action"] = new List<string> { "s3:GetObject" };
        statement["Resource"] = Resource(); // PK5006
        return JsonSerializer.Serialize(new { Version = "2012-10-17", Statement = new[] { statement } });

        static string Resource() => "arn:aws:s3:::acme*";
    }

    public string DictionaryOfAnother()
    {
        var statement = new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "s3:*" };
        Narrow(statement);
        return JsonSerializer.Serialize(new { Version = "2012-10-17", Statement = new[] { statement } }); // right
    }

    private static void Narrow(Dictionary<string, object> statement) => statement["Resource"] = "arn:aws:s3:::acme/*";
}
