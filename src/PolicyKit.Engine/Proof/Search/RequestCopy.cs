namespace PolicyKit.Proof.Search;

/// <summary>One of the requests that a question is about. Two have all dimensions twice, but for those of the resource that they share.</summary>
internal sealed class RequestCopy
{
    private const string Shared = "";

    private RequestCopy(string name, IReadOnlyDictionary<string, string> known)
    {
        Name = name;
        Known = known;
    }

    /// <summary>The request of a question that is about one.</summary>
    public static RequestCopy Single { get; } = new(Shared, new Dictionary<string, string>());

    /// <summary>What stands before the names of its dimensions.</summary>
    public string Name { get; }

    /// <summary>The condition keys whose values are known, such as the tags of the principal.</summary>
    public IReadOnlyDictionary<string, string> Known { get; }

    /// <summary>One of two requests for the same resource.</summary>
    /// <param name="name">A name without a bar.</param>
    /// <param name="known">The condition keys whose values are known; their names ignore case.</param>
    public static RequestCopy Of(string name, IReadOnlyDictionary<string, string> known) => new(name + "|", known);

    public string NameOf(string dimension) => IsOfResource(dimension) ? Shared + dimension : Name + dimension;

    /// <summary>Whether a dimension, a key in lower case, is the same for whoever asks for the resource.</summary>
    public static bool IsOfResource(string dimension) => dimension is LiteralFactory.ResourceName or "aws:resourceaccount" or "aws:resourceorgid"
        || dimension.IndexOf(":resourcetag/", StringComparison.Ordinal) > 0
        || dimension.StartsWith("s3:existingobjecttag/", StringComparison.Ordinal)
        || dimension.StartsWith("s3:buckettag/", StringComparison.Ordinal);
}
