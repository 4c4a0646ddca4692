namespace PolicyKit.Rules.Escalation;

/// <summary>An action that, on everything it acts on, is enough to gain any right.</summary>
/// <param name="Family">What its way has in common with others, of which one finding speaks.</param>
/// <param name="Action">The action.</param>
/// <param name="Gain">What it lets its holder do.</param>
/// <param name="WorksOnOwn">Whether it is enough to be allowed it on oneself.</param>
internal sealed record SinglePath(string Family, string Action, string Gain, bool WorksOnOwn = false);
