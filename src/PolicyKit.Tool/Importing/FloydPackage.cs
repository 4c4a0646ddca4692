using System.Text.RegularExpressions;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// The npm package <c>iam-floyd</c>, unpacked into a folder. Its data is made from AWS's pages by another program than ours, so
/// that an error of either shows. It is generated JavaScript of few shapes, which is read line by line; a line inside the list of
/// actions that has none of them is an error.
/// </summary>
internal static partial class FloydPackage
{
    /// <summary>Every service by its prefix. One that several pages describe has several classes, which are put together.</summary>
    /// <exception cref="ImportException">The folder does not hold the package, or a file has another shape.</exception>
    public static IReadOnlyDictionary<string, FloydService> Read(string folder)
    {
        string statements = Path.Combine(folder, "lib", "generated", "policy-statements");
        if (!Directory.Exists(statements)) throw new ImportException($"'{folder}' is not the npm package iam-floyd: there is no '{statements}'.");
        var services = new Dictionary<string, FloydService>(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(statements, "*.js").Order(StringComparer.Ordinal)) ReadFile(path, services);
        return services;
    }

    private static void ReadFile(string path, Dictionary<string, FloydService> services)
    {
        FloydService? service = null;
        bool inActions = false;
        AccessLevel level = AccessLevel.None;
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (Prefix().Match(line) is { Success: true } prefix)
            {
                if (!services.TryGetValue(prefix.Groups[1].Value, out service)) services[prefix.Groups[1].Value] = service = new FloydService();
            }
            else if (line.Contains("this.accessLevelList = {", StringComparison.Ordinal))
            {
                inActions = !line.TrimEnd().EndsWith("};", StringComparison.Ordinal);
            }
            else if (inActions)
            {
                inActions = ReadAction(line, service, ref level) ?? throw new ImportException($"{path}({number}): '{line.Trim()}' is not understood.");
            }
            else if (Arn().Match(line) is { Success: true } arn)
            {
                service?.AddArns(arn.Groups[1].Value);
            }
        }
    }

    /// <summary>Whether the list of actions goes on after the line; null where the line cannot be read.</summary>
    private static bool? ReadAction(string line, FloydService? service, ref AccessLevel level)
    {
        string text = line.Trim();
        if (text == "};") return false;
        if (text is "]" or "],") return true;
        if (Level().Match(text) is { Success: true } head)
        {
            string word = head.Groups[1].Value == "Permissions management" ? "PermissionsManagement" : head.Groups[1].Value;
            return CatalogueFormat.AccessLevels.TryGetValue(word, out level) ? true : null;
        }

        if (Action().Match(text) is not { Success: true } action || service is null) return null;
        service.AddAction(action.Groups[1].Value, level);
        return true;
    }

    [GeneratedRegex(@"^\s*this\.servicePrefix = '([^']+)';$")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^'?([A-Z][A-Za-z ]+)'?: \[$")]
    private static partial Regex Level();

    [GeneratedRegex(@"^'([^']+)',?$")]
    private static partial Regex Action();

    [GeneratedRegex(@"return this\.on\(`(.*)`\);$")]
    private static partial Regex Arn();
}
