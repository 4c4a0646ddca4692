using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>
/// Writes a statement that types stand for as the JSON of a policy, of which each character knows the code that it stands for, so
/// that the same reader, rules and fixes do for it.
/// </summary>
internal sealed class StatementJson
{
    private readonly Reading _reading;
    private readonly JsonMapWriter _json;
    private readonly ObjectReader _values;
    private readonly StatementParts _parts;

    private StatementJson(StatementParts parts, LiteralMapBuilder output, Reading reading)
    {
        _parts = parts;
        _reading = reading;
        _json = new JsonMapWriter(output);
        _values = new ObjectReader(reading, output);
    }

    public static LiteralMap Write(StatementParts parts, Reading reading)
    {
        var output = new LiteralMapBuilder(256);
        new StatementJson(parts, output, reading).Write();
        return output.Build(reading.Model.SyntaxTree.GetText(reading.Cancellation));
    }

    private void Write()
    {
        Syntax($"{{\"{PolicyElements.Version}\":\"{PolicyModel.CurrentVersion}\",\"{PolicyElements.Statement}\":[");
        if (_parts.Json is { } json) _values.WriteJson(json);
        else WriteStatement();
        Syntax("]}");
    }

    private void WriteStatement()
    {
        Syntax($"{{\"{PolicyElements.Effect}\":");
        WriteEffect();
        if (_parts.Sid is { } sid)
        {
            Name(PolicyElements.Sid);
            _values.Write(sid);
        }

        if (_parts.Principals.Count > 0) WritePrincipals();
        else if (_parts.MayGrow && _parts.Kind == PolicyKind.Resource) WriteUnknown(PolicyElements.Principal);
        foreach (KeyValuePair<string, List<StatementValue>> list in _parts.Lists) WriteList(list.Key, list.Value);
        if (_parts.MayGrow)
        {
            WriteIfMissing(PolicyElements.Action, PolicyElements.NotAction);
            if (!IsTrust()) WriteIfMissing(PolicyElements.Resource, PolicyElements.NotResource);
        }

        WriteConditions();
        Syntax("}");
    }

    private void WriteIfMissing(string element, string negated)
    {
        if (!_parts.Lists.Any(list => list.Key == element || list.Key == negated)) WriteUnknown(element);
    }

    /// <summary>Whether the statement says who may take a role, and so takes no resource.</summary>
    private bool IsTrust() => _parts.Principals.Count > 0 && _parts.Lists.Any(list => list.Key == PolicyElements.Action
        && list.Value.Any(action => action.Expression?.ToString().IndexOf("sts:", StringComparison.OrdinalIgnoreCase) >= 0));

    private void WriteUnknown(string element)
    {
        Name(element);
        _json.AddUnknown(_parts.Source);
    }

    private void WriteEffect()
    {
        if (_parts.Effect is not { } effect)
        {
            if (_parts.DefaultEffect is { } text) _json.AddString(text, _parts.Source);
            else _json.AddUnknown(_parts.Source);
        }
        else if (_reading.SymbolOf(effect) is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value)
        {
            string? known = value.Name.ToUpperInvariant() switch
            {
                "ALLOW" => "Allow",
                "DENY" => "Deny",
                _ => null,
            };
            if (known is null) _json.AddUnknown(effect.Span);
            else _json.AddString(known, effect.Span);
        }
        else
        {
            _values.Write(effect);
        }
    }

    private void WriteList(string element, List<StatementValue> items)
    {
        Name(element);
        if (items is [{ Expression: { } list }] && IsList(list))
        {
            _values.Write(list);
            return;
        }

        Syntax("[");
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) Syntax(",");
            if (items[i].Expression is { } item && !IsList(item)) _values.Write(item);
            else if (items[i].Expression is { } several) WriteItems(several);
            else if (items[i].Text is { } text) _json.AddString(text, items[i].Span);
            else _json.AddUnknown(items[i].Span);
        }

        Syntax("]");
    }

    /// <summary>Writes the items of a list among others, without what holds them.</summary>
    private void WriteItems(ExpressionSyntax list)
    {
        IReadOnlyList<ListItem> items = ListItems.Of(list, _reading);
        if (items.Count == 0) _json.AddUnknown(list.Span);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) Syntax(",");
            if (items[i].Value is { } item) _values.Write(item);
            else _json.AddUnknown(list.Span);
        }
    }

    private void WritePrincipals()
    {
        Name(_parts.PrincipalsAreExcluded ? PolicyElements.NotPrincipal : PolicyElements.Principal);
        if (_parts.Principals.Contains(null))
        {
            _json.AddUnknown(_parts.Source);
            return;
        }

        if (_parts.Principals is [{ Type: "*" } everyone])
        {
            _json.AddString("*", everyone.Span ?? _parts.Source);
            return;
        }

        Syntax("{");
        bool isFirst = true;
        foreach (IGrouping<string, StatementPrincipal> type in _parts.Principals.OfType<StatementPrincipal>().GroupBy(principal => principal.Type))
        {
            if (!isFirst) Syntax(",");
            isFirst = false;
            _json.AddString(type.Key == "*" ? "AWS" : type.Key, _parts.Source);
            Syntax(":[");
            StatementPrincipal[] all = [.. type];
            for (int i = 0; i < all.Length; i++)
            {
                if (i > 0) Syntax(",");
                if (all[i].Value is { } value) _values.Write(value);
                else _json.AddString(all[i].Text, all[i].Span ?? _parts.Source);
            }

            Syntax("]");
        }

        Syntax("}");
    }

    private void WriteConditions()
    {
        _reading.IsInCondition = true;
        WriteKnownConditions();
        _reading.IsInCondition = false;
    }

    private void WriteKnownConditions()
    {
        if (_parts.HasUnknownConditions || (_parts.Conditions is not null && _parts.Tests.Count > 0))
        {
            WriteUnknown(PolicyElements.Condition);
        }
        else if (_parts.Conditions is { } conditions)
        {
            Name(PolicyElements.Condition);
            _values.Write(conditions);
        }
        else if (_parts.Tests.Count > 0)
        {
            Name(PolicyElements.Condition);
            WriteTests();
        }
    }

    private void WriteTests()
    {
        Syntax("{");
        for (int i = 0; i < _parts.Tests.Count; i++)
        {
            StatementCondition test = _parts.Tests[i];
            if (i > 0) Syntax(",");
            if (test is not { Operator: { } @operator, Key: { } key, Values: { } values })
            {
                _json.AddUnknown(_parts.Source);
                continue;
            }

            _values.Write(@operator);
            Syntax(":{");
            _values.Write(key);
            Syntax(":");
            _values.Write(values);
            Syntax("}");
        }

        Syntax("}");
    }

    private bool IsList(ExpressionSyntax value) =>
        value is CollectionExpressionSyntax or InitializerExpressionSyntax || _reading.TypeOf(value) is { } type && JsonTypes.IsList(type);

    private void Name(string element)
    {
        Syntax(",");
        _json.AddString(element, _parts.Source);
        Syntax(":");
    }

    private void Syntax(string json) => _json.Add(json, new TextSpan(_parts.Source.Start, 0));
}
