namespace PolicyKit.Catalogue;

/// <summary>What the catalogue is made of: where its data comes from, of when, and which services there are.</summary>
internal sealed class CatalogueIndex
{
    private readonly Dictionary<string, string> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);

    private CatalogueIndex()
    {
    }

    /// <summary>The package the data was imported from, with its version.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The day of the data, as <c>2026-09-26</c>.</summary>
    public string Date { get; private set; } = "";

    /// <summary>The services whose data is here, by prefix: AWS's name.</summary>
    public IReadOnlyDictionary<string, string> Services => _services;

    /// <summary>The services that AWS has and whose data is not here, by prefix: AWS's name.</summary>
    public IReadOnlyDictionary<string, string> Known => _known;

    public static CatalogueIndex Read(string text, out IReadOnlyList<CatalogueError> errors)
    {
        var index = new CatalogueIndex();
        var found = new List<CatalogueError>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || index.Take(line.Split(CatalogueFormat.Field))) continue;
            found.Add(new CatalogueError(CatalogueFormat.IndexFile, i + 1, $"'{line}' is no line of the catalogue's index."));
        }

        errors = found;
        return index;
    }

    private bool Take(string[] fields)
    {
        switch (fields[0])
        {
            case CatalogueFormat.Source when fields.Length == 2: Source = fields[1]; return true;
            case CatalogueFormat.Date when fields.Length == 2: Date = fields[1]; return true;
            case CatalogueFormat.Service when fields.Length == 3: _services[fields[1]] = fields[2]; return true;
            case CatalogueFormat.Known when fields.Length == 3: _known[fields[1]] = fields[2]; return true;
            default: return false;
        }
    }
}
