using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The properties of an object by the time that it is used: those it is made with, and those that are set afterwards.</summary>
internal sealed class ObjectProperties
{
    private readonly Dictionary<string, List<ExpressionSyntax>> _values = new(StringComparer.Ordinal);

    private ObjectProperties()
    {
    }

    /// <summary>Whether all of them are to be seen.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Each property, with its value, or what is added to the list that it is.</summary>
    public IEnumerable<KeyValuePair<string, List<ExpressionSyntax>>> All => _values;

    /// <summary>What was written of a property; null where nothing was.</summary>
    public ExpressionSyntax? Single(string property) => _values.TryGetValue(property, out List<ExpressionSyntax>? values) ? values[0] : null;

    /// <param name="made">Where the object is made.</param>
    /// <param name="user">What it is handed to: what is done afterwards does not count. Null where it is used as long as it lives.</param>
    /// <param name="reading">The reading.</param>
    public static ObjectProperties Of(BaseObjectCreationExpressionSyntax made, ExpressionSyntax? user, Reading reading)
    {
        var properties = new ObjectProperties();
        foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made)) properties._values[property.Key] = [property.Value];
        ObjectLife life = ObjectLife.Of(made, reading.Model, reading.Cancellation);
        properties.IsComplete = !life.IsChangedElsewhere && !life.IsHandedOver;
        foreach (ObjectChange change in life.Changes)
        {
            if (user is null || change.At.SpanStart < user.SpanStart || Reassignment.MemberOf(user) != Reassignment.MemberOf(made)) properties.Apply(change);
        }

        return properties;
    }

    private void Apply(ObjectChange change)
    {
        switch (change)
        {
            case { Path: [var property], Value: { } value }:
                _values[property] = [value];
                break;
            case { Path: [var property, "Add"], Call.ArgumentList.Arguments: [var item] }:
                if (!_values.TryGetValue(property, out List<ExpressionSyntax>? values)) _values.Add(property, values = []);
                values.Add(item.Expression);
                break;
            default:
                IsComplete = false;
                break;
        }
    }
}
