namespace PolicyKit.Building;

/// <summary>
/// The actions of a generated service by number. Their names come as one text, two letters to a <see langword="char"/>, because
/// 22,000 literals of their own would be a third of the assembly.
/// </summary>
internal sealed class ActionNames
{
    private readonly string[] _names;
    private readonly string?[] _actions;

    /// <param name="service">The service's prefix.</param>
    /// <param name="packed">The names without prefix, each ended by a zero; the first of two letters is the low byte.</param>
    public ActionNames(string service, string packed)
    {
        Service = service;
        var letters = new char[packed.Length * 2];
        for (int i = 0; i < packed.Length; i++)
        {
            letters[2 * i] = (char)(packed[i] & 0xFF);
            letters[(2 * i) + 1] = (char)(packed[i] >> 8);
        }

        _names = new string(letters).Split('\0');
        _actions = new string?[_names.Length];
    }

    public string Service { get; }

    /// <summary>An action with its prefix. Two threads that ask at once may get two equal strings.</summary>
    public string this[int number] => _actions[number] ??= Service + ":" + _names[number];
}
