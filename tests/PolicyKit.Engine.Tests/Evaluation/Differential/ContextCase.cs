using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>A condition key of a generated request: a text or a list.</summary>
internal sealed record ContextCase(string Key, string[] Values, bool IsList)
{
    public ContextValue ToValue() => IsList ? ContextValue.List(Values) : Values[0];

    public override string ToString() => IsList ? $"{Key}=[{string.Join(", ", Values)}]" : $"{Key}={Values[0]}";
}
