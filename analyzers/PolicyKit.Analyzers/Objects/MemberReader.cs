using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Objects;

/// <summary>Reads what an object that is created becomes when it is serialised: members, items or a value.</summary>
internal sealed class MemberReader(Reading reading)
{
    private readonly ClassMembers _classes = new(reading.Cancellation);

    /// <summary>Whether the expression makes an object, although what it is made of looks like a list.</summary>
    public bool IsObject(ExpressionSyntax created) => created is BaseObjectCreationExpressionSyntax
        && (TypeOf(created) is not { } type || JsonTypes.IsDictionary(type) || JsonTypes.IsProperty(type));

    /// <summary>Whether what is made is a list of any kind.</summary>
    public bool IsList(ExpressionSyntax created) => TypeOf(created) is { } type && JsonTypes.IsList(type);

    /// <summary>The members; null when it becomes no object, or it is not to be seen what.</summary>
    /// <param name="created">The creation.</param>
    /// <param name="changes">What the statements that follow do to it.</param>
    public IReadOnlyList<ObjectMember>? Of(ExpressionSyntax created, IReadOnlyList<ObjectChange> changes)
    {
        if (created is AnonymousObjectCreationExpressionSyntax anonymous)
            return [.. anonymous.Initializers.Select(OfAnonymous)];
        if (created is not BaseObjectCreationExpressionSyntax made || TypeOf(made) is not { } type)
            return null;
        if (JsonTypes.IsDictionary(type))
            return WithoutDoubt([.. OfArguments(made), .. OfInitializer(made), .. changes.Select(OfChange)]);
        return JsonTypes.IsList(type) || JsonTypes.IsValue(type) || JsonTypes.IsProperty(type) ? null : OfClass(made, type, changes);
    }

    /// <summary>The items of a list that is given them one by one as arguments; null when the expression makes none.</summary>
    public IReadOnlyList<ListItem>? ItemsOf(ExpressionSyntax created)
    {
        if (created is not BaseObjectCreationExpressionSyntax { Initializer: null } made || TypeOf(made) is not { } type || !JsonTypes.IsNode(type))
            return null;
        ExpressionSyntax[] items = [.. ArgumentsOf(made)];
        return items is [var only] && !JsonTypes.IsText(TypeOf(only)) && !JsonTypes.IsDictionary(TypeOf(only)) || items.Length == 0
            ? null : [.. items.Select(item => new ListItem(item, null))];
    }

    /// <summary>What a wrapper of a value holds.</summary>
    public ExpressionSyntax? ContentOf(ExpressionSyntax created) =>
        created is BaseObjectCreationExpressionSyntax made && JsonTypes.IsValue(TypeOf(made))
        && ArgumentsOf(made).ToArray() is [var only]
            ? only
            : null;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => reading.TypeOf(expression);

    private string? ConstantOf(ExpressionSyntax name) => reading.ConstantOf(name);

    /// <summary>An entry that a later statement puts in; one without a name where the code is not followed.</summary>
    private ObjectMember OfChange(ObjectChange change)
    {
        (ExpressionSyntax? key, ExpressionSyntax? value) = change switch
        {
            { Item: { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } set } => (index.Expression, set.Right),
            { Path: ["Add"], Call.ArgumentList.Arguments: [var index, var given] } => (index.Expression, given.Expression),
            _ => ((ExpressionSyntax?)null, (ExpressionSyntax?)null),
        };
        return key is not null && value is not null && ConstantOf(key) is { } known
            ? new ObjectMember(known, key.Span, value)
            : new ObjectMember(name: null, change.At.Span);
    }

    private static IEnumerable<ExpressionSyntax> ArgumentsOf(BaseObjectCreationExpressionSyntax made) =>
        made.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [];

    private static ObjectMember OfAnonymous(AnonymousObjectMemberDeclaratorSyntax member)
    {
        SyntaxToken? name = member.NameEquals?.Name.Identifier ?? member.Expression switch
        {
            SimpleNameSyntax simple => simple.Identifier,
            MemberAccessExpressionSyntax access => access.Name.Identifier,
            _ => null,
        };
        return new ObjectMember(name?.ValueText, name?.Span ?? member.Span, member.Expression);
    }

    /// <summary>A name that is set twice is set anew, so that the first value is none.</summary>
    private static ObjectMember[]? WithoutDoubt(ObjectMember[] members) =>
        members.GroupBy(member => member.Name).Any(same => same.Key is not null && same.Count() > 1) ? null : members;

    /// <summary>The properties that an object of Newtonsoft.Json is made of; any other argument may hold members too.</summary>
    private IEnumerable<ObjectMember> OfArguments(BaseObjectCreationExpressionSyntax made)
    {
        foreach (ExpressionSyntax argument in ArgumentsOf(made))
        {
            if (argument is BaseObjectCreationExpressionSyntax property && JsonTypes.IsProperty(TypeOf(property))
                && OfProperty(property) is { } member)
            {
                yield return member;
            }
            else if (!JsonTypes.IsComparer(TypeOf(argument)))
            {
                yield return new ObjectMember(name: null, argument.Span);
            }
        }
    }

    private ObjectMember? OfProperty(BaseObjectCreationExpressionSyntax property)
    {
        ExpressionSyntax[] arguments = [.. ArgumentsOf(property)];
        return arguments.Length < 2
            ? null
            : new ObjectMember(ConstantOf(arguments[0]), arguments[0].Span, [.. arguments.Skip(1)]);
    }

    private IEnumerable<ObjectMember> OfInitializer(BaseObjectCreationExpressionSyntax made)
    {
        foreach (ExpressionSyntax entry in made.Initializer?.Expressions ?? default)
        {
            (ExpressionSyntax? key, ExpressionSyntax? value) = entry switch
            {
                InitializerExpressionSyntax { Expressions: [var name, var given] } => (name, given),
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] } } set =>
                    (index.Expression, set.Right),
                _ => ((ExpressionSyntax?)null, (ExpressionSyntax?)null),
            };
            if (key is not null && value is not null && ConstantOf(key) is { } known)
                yield return new ObjectMember(known, key.Span, value);
            else if (entry is BaseObjectCreationExpressionSyntax property && JsonTypes.IsProperty(TypeOf(property))
                && OfProperty(property) is { } member)
                yield return member;
            else
                yield return new ObjectMember(name: null, entry.Span);
        }
    }

    /// <summary>The members of a copy of a record.</summary>
    public IReadOnlyList<ObjectMember>? OfCopy(BaseObjectCreationExpressionSyntax original, WithExpressionSyntax copy) =>
        TypeOf(original) is { IsRecord: true } type ? OfClass(original, type, [], copy.Initializer) : null;

    private static bool AddAll(Dictionary<string, (TextSpan, ExpressionSyntax)> given, InitializerExpressionSyntax? list)
    {
        foreach (ExpressionSyntax entry in list?.Expressions ?? default)
        {
            if (entry is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value })
                return false;
            given[name.Identifier.ValueText] = (name.Span, value);
        }

        return true;
    }

    private IReadOnlyList<ObjectMember>? OfClass(
        BaseObjectCreationExpressionSyntax made, ITypeSymbol type, IReadOnlyList<ObjectChange> changes, InitializerExpressionSyntax? copied = null)
    {
        var given = new Dictionary<string, (TextSpan, ExpressionSyntax)>(StringComparer.Ordinal);
        if (!AddAll(given, made.Initializer) || !AddAll(given, copied))
            return null;
        foreach (ObjectChange change in changes)
        {
            if (change is not { Path: [var property], Value: { } value, At: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } } })
                return null;
            given[property] = (name.Span, value);
        }

        IMethodSymbol? constructor = reading.SymbolOf(made) as IMethodSymbol;
        foreach (ArgumentSyntax argument in made.ArgumentList?.Arguments ?? default)
        {
            int index = made.ArgumentList!.Arguments.IndexOf(argument);
            string? name = argument.NameColon?.Name.Identifier.ValueText
                ?? constructor?.Parameters.ElementAtOrDefault(index)?.Name;
            if (type.IsRecord && name is not null && !given.ContainsKey(name))
                given[name] = (argument.Span, argument.Expression);
        }
        return _classes.Of(type, given, ValueSyntax.BracesOf(made).Open, constructor);
    }
}
