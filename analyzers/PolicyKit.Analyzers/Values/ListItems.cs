using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Values;

/// <summary>
/// The items of a list, wherever code writes them: in the list, in a variable or a method that gives it, in lists that are spread or
/// joined, and in the statements that fill it.
/// </summary>
internal sealed class ListItems
{
    private readonly Reading _reading;
    private readonly List<ListItem> _items = [];
    private ISymbol? _variable;

    private ListItems(Reading reading) => _reading = reading;

    /// <summary>The items; one without a value where some are not known.</summary>
    public static IReadOnlyList<ListItem> Of(ExpressionSyntax list, Reading reading)
    {
        var items = new ListItems(reading);
        items.Add(list);
        return items._items;
    }

    /// <summary>Whether an expression is a list by its look, whatever its items.</summary>
    public static bool IsWritten(ExpressionSyntax list) => Unwrapped.Of(list) switch
    {
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => true,
        var other => CollectionItems.Of(other) is not null,
    };

    private void Add(ExpressionSyntax list)
    {
        list = Unwrapped.Of(list);
        int before = _items.Count;
        if (list is CollectionExpressionSyntax written) AddElements(written);
        else if (list is BaseObjectCreationExpressionSyntax made) AddMade(made);
        else if (CollectionItems.Of(list) is { } items) AddAll(items);
        else if (list is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && IsKnown(access, call)) return;
        else if (HeldValue.Of(list, _reading) is { } held && held.Value.SyntaxTree == list.SyntaxTree) AddHeld(held);
        else AddUnknown();
        AddLater(list, before);
    }

    private void AddElements(CollectionExpressionSyntax written)
    {
        foreach (CollectionElementSyntax element in written.Elements)
        {
            if (element is ExpressionElementSyntax one) _items.Add(new(one.Expression, _variable));
            else if (element is SpreadElementSyntax spread) Add(spread.Expression);
            else AddUnknown();
        }
    }

    private void AddMade(BaseObjectCreationExpressionSyntax made)
    {
        foreach (ArgumentSyntax argument in made.ArgumentList?.Arguments ?? default)
        {
            // A capacity or a comparer is no content.
            if (_reading.TypeOf(argument.Expression) is { } type && Lists.Is(type)) Add(argument.Expression);
        }

        if (made.Initializer is { } written) AddAll(written.Expressions);
    }

    private void AddAll(IEnumerable<ExpressionSyntax> items)
    {
        foreach (ExpressionSyntax item in items) _items.Add(new(item, _variable));
    }

    private void AddHeld(HeldValue held)
    {
        if (held.Variable is null)
        {
            Add(held.Value);
            return;
        }

        ISymbol? outer = _variable;
        _variable = held.Variable;
        _reading.Follow(held.Variable, () => Add(held.Value));
        _variable = outer;
    }

    /// <summary>What the methods of lists make of others; false for other calls.</summary>
    private bool IsKnown(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (access.Name.Identifier.ValueText)
        {
            case "ToArray" or "ToList" or "ToHashSet" or "AsEnumerable" or "AsReadOnly" or "Distinct" or "ToImmutableArray" or "ToImmutableList" or "Cast" or "OrderBy" or "Order"
                when arguments.Count <= 1:
                Add(access.Expression);
                return true;
            case "Concat" or "Union" when arguments is [var other]:
                Add(access.Expression);
                Add(other.Expression);
                return true;
            case "Append" when arguments is [var last]:
                Add(access.Expression);
                _items.Add(new(last.Expression, _variable));
                return true;
            case "Prepend" when arguments is [var first]:
                _items.Add(new(first.Expression, _variable));
                Add(access.Expression);
                return true;
            case "Select" when arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } shape } }]:
                // However many there are, each is written so.
                _items.Add(new(shape, _variable));
                return true;
            case "Empty" when arguments.Count == 0:
                return true;
            case "Create" or "Of" when PolicySink.NameOf(access.Expression) is "ImmutableArray" or "ImmutableList":
                AddAll(arguments.Select(argument => argument.Expression));
                return true;
            default:
                return false;
        }
    }

    /// <summary>What the statements behind the list put into it.</summary>
    private void AddLater(ExpressionSyntax list, int before)
    {
        ObjectLife life = ObjectLife.Of(list, _reading.Model, _reading.Cancellation);
        if (life.IsChangedElsewhere || life.IsHandedOver) Forget(before);
        foreach (ObjectChange change in life.Changes)
        {
            switch (change)
            {
                case { Path: ["Add"], Call.ArgumentList.Arguments: [var only] }:
                    _items.Add(new(only.Expression, _variable));
                    break;
                case { Path: ["Insert"], Call.ArgumentList.Arguments: [_, var only] }:
                    _items.Add(new(only.Expression, _variable));
                    break;
                case { Path: ["AddRange" or "UnionWith"], Call.ArgumentList.Arguments: [var more] }:
                    Add(more.Expression);
                    break;
                case { Path: ["Sort" or "TrimExcess" or "EnsureCapacity"] }:
                    break;
                default:
                    Forget(before);
                    break;
            }
        }
    }

    private void Forget(int before)
    {
        _items.RemoveRange(before, _items.Count - before);
        AddUnknown();
    }

    private void AddUnknown() => _items.Add(new(null, _variable));
}
