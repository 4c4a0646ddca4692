using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyKit.Specification.Hunt;

/// <summary>What was found, by sort, with the shortest example of each. Safe for any number of threads.</summary>
internal sealed class Contradictions
{
    private readonly ConcurrentDictionary<string, (int Count, string Example)> _found = new(StringComparer.Ordinal);

    public void Add(string sort, string example) => _found.AddOrUpdate(
        sort, (1, example), (_, before) => (before.Count + 1, example.Length < before.Example.Length ? example : before.Example));

    /// <summary>Tries cases on all processors. An exception is a contradiction too.</summary>
    /// <param name="count">How many cases.</param>
    /// <param name="attempt">Tries the case of a number; what it puts into the second argument is shown where it throws.</param>
    public void Try(int count, Action<int, StrongBox<string>> attempt) => Parallel.For(0, count, number =>
    {
        var shown = new StrongBox<string>("");
        try
        {
            attempt(number, shown);
        }
        catch (Exception exception)
        {
            Add($"{exception.GetType().Name} is thrown", $"{exception.Message} {exception.StackTrace?.Split('\n')[0].Trim()}\n    {shown.Value}");
        }
    });

    /// <summary>Fails where anything was found; the file that POLICYKIT_HUNT_REPORT names gets all of it.</summary>
    public void ShouldBeNone(string hunt, int cases)
    {
        string report = Report(hunt, cases);
        if (Environment.GetEnvironmentVariable("POLICYKIT_HUNT_REPORT") is { Length: > 0 } path)
        {
            lock (typeof(Contradictions)) File.AppendAllText(path, report);
        }

        _found.ShouldBeEmpty(report);
    }

    private string Report(string hunt, int cases)
    {
        var text = new StringBuilder($"## {hunt}: {cases} cases, {_found.Values.Sum(static one => one.Count)} contradictions of {_found.Count} sorts\n");
        foreach ((string sort, (int count, string example)) in _found.OrderByDescending(static pair => pair.Value.Count))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {count} × {sort}\n    {example}\n");
        }

        return text.Append('\n').ToString();
    }
}
