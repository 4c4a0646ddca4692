namespace PolicyKit.Specification.Requests;

/// <summary>A request: who does what to which resource, and the request context (AWS: "IAM JSON policy elements: Condition", the request context).</summary>
public sealed record Request(Sender Sender, string Action, string Resource, string? ResourceAccountAsTold = null)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _context = [];

    /// <summary>The values of the condition keys. Names of keys are not case-sensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Context
    {
        get => _context;
        init => _context = new(value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The account of the resource: as told, else as its ARN has it. Where neither says, as of a bucket, it is taken to be the sender's own.
    /// </summary>
    public string ResourceAccount => ResourceAccountAsTold
        ?? (Resource.Split(':', 6) is { Length: 6 } fields && fields[4].Length > 0 ? fields[4] : Sender.Account);

    /// <summary>Whether sender and resource are of one account.</summary>
    public bool IsWithinAccount => Sender.Kind == SenderKind.Unnamed || Sender.Account == ResourceAccount;

    /// <summary>The values of a key; none where the request has no such key, or an empty set for it.</summary>
    public IReadOnlyList<string> ValuesOf(string key) => _context.TryGetValue(key, out IReadOnlyList<string>? values) ? values : [];
}
