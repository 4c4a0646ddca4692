using System.Globalization;

namespace PolicyKit.Catalogue.Naming;

/// <summary>Gives each member of a class a name of its own.</summary>
internal sealed class TakenNames
{
    private readonly HashSet<string> _taken;

    public TakenNames(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>Takes a name that several members may share.</summary>
    public void Share(string name) => _taken.Add(name);

    /// <summary>The name, or the name with the suffix, or with the suffix and the first free number from 2.</summary>
    public string Take(string name, string suffix)
    {
        if (_taken.Add(name)) return name;
        string suffixed = name + suffix;
        string free = suffixed;
        for (int number = 2; !_taken.Add(free); number++) free = suffixed + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
