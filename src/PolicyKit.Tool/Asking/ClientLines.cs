using PolicyKit.Json;
using PolicyKit.Proof;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Asking;

/// <summary>
/// Clients with their policies, a JSON object a line: <c>{client, policies, context?}</c>. Lines of one client are taken
/// together. A line that cannot be used is told of, and the rest is read.
/// </summary>
internal sealed class ClientLines
{
    private const string ClientField = "client";
    private const string PoliciesField = "policies";
    private const string ContextField = "context";
    private static readonly string[] Fields = [ClientField, PoliciesField, ContextField];

    private readonly List<ClientPolicies> _clients = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public IReadOnlyList<ClientPolicies> Clients => _clients;

    /// <summary>How many lines could not be used.</summary>
    public int Unusable { get; private set; }

    /// <summary>Reads all lines; those of white space are passed over.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="error">Where it is told which lines cannot be used, and why.</param>
    public static ClientLines Read(TextReader input, string name, TextWriter error)
    {
        var lines = new ClientLines();
        int number = 0;
        while (input.ReadLine() is { } text)
        {
            number++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            try
            {
                lines.Add(BatchLine.Read(text));
            }
            catch (UnusableInputException exception)
            {
                lines.Unusable++;
                error.WriteLine($"policykit: {name}({number}): {exception.Message}");
            }
        }

        return lines;
    }

    /// <summary>Takes the clients of one line of a batch.</summary>
    /// <exception cref="UnusableInputException">One cannot be used.</exception>
    public static ClientLines Of(IEnumerable<BatchLine> clients)
    {
        var lines = new ClientLines();
        foreach (BatchLine client in clients) lines.Add(client);
        return lines;
    }

    private void Add(BatchLine line)
    {
        line.Require(Fields);
        string client = line.String(ClientField);
        PolicyDocument[] policies = [.. line.OneOrSeveral(PoliciesField)];
        IReadOnlyDictionary<string, string> context = line.OptionalStrings(ContextField);
        if (!_places.TryGetValue(client, out int place))
        {
            _places.Add(client, _clients.Count);
            _clients.Add(new ClientPolicies(client, policies) { Context = context });
            return;
        }

        ClientPolicies before = _clients[place];
        if (!AreEqual(before.Context, context))
            throw new UnusableInputException($"The client '{client}' stands in a line before this one with another context.");
        _clients[place] = new ClientPolicies(client, [.. before.Policies, .. policies]) { Context = context };
    }

    private static bool AreEqual(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out string? value) && value == pair.Value);
}
