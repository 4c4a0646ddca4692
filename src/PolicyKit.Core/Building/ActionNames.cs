namespace PolicyKit.Building;

/// <summary>
/// The actions of a generated service by number. Their names come as one text, two letters to a <see langword="char"/>, because
/// 22,000 literals of their own would be a third of the assembly. A name is made when it is first asked for.
/// </summary>
internal sealed class ActionNames
{
    private readonly string _packed;
    private readonly int[] _ends;
    private readonly string?[] _names;

    /// <param name="service">The service's prefix.</param>
    /// <param name="packed">The names without prefix, each ended by a zero; the first of two letters is the low byte.</param>
    public ActionNames(string service, string packed)
    {
        Service = service;
        _packed = packed;
        int count = 0;
        for (int at = 0; at < packed.Length * 2; at++)
        {
            if (Letter(at) == '\0') count++;
        }

        _names = new string?[count];
        _ends = new int[count];
        for (int at = 0, next = 0; next < count; at++)
        {
            if (Letter(at) == '\0') _ends[next++] = at;
        }
    }

    public string Service { get; }

    /// <summary>An action with its prefix. Two threads that ask at once may get two equal strings.</summary>
    public string this[int number] => _names[number] ??= Read(number);

    private string Read(int number)
    {
        int start = number == 0 ? 0 : _ends[number - 1] + 1;
        var name = new char[_ends[number] - start];
        for (int i = 0; i < name.Length; i++) name[i] = Letter(start + i);
        return Service + ":" + new string(name);
    }

    private char Letter(int at) => (char)(at % 2 == 0 ? _packed[at / 2] & 0xFF : _packed[at / 2] >> 8);
}
