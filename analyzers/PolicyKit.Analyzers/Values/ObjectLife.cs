using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Values;

/// <summary>
/// What becomes of an object after it is made: what the statements that follow do to it, and where it goes. Only an object that stays
/// in a local variable, or goes at once to what is known to take it as it is, is complete.
/// </summary>
internal sealed class ObjectLife
{
    // A method that hands on to another what it is given, and no more; also ends one that calls itself.
    private const int MostMethods = 2;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly List<ObjectChange> _changes = [];
    private int _depth;

    private ObjectLife(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>What is done to it, one statement after the other.</summary>
    public IReadOnlyList<ObjectChange> Changes => _changes;

    /// <summary>Whether something is done to it that is not among the changes.</summary>
    public bool IsChangedElsewhere { get; private set; }

    /// <summary>Whether it is kept or given back, so that more may be put into it there.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Whether another name, or a method that is not known, has it too.</summary>
    public bool IsHandedOver { get; private set; }

    /// <summary>Whether it goes where it is not followed, so that there may be more in it than is to be seen.</summary>
    public bool MayGrow => IsKept || IsHandedOver;

    /// <summary>Whether it is as it was made.</summary>
    public bool IsUntouched => _changes.Count == 0 && !IsChangedElsewhere;

    /// <param name="made">The creation, or the chain of calls behind it.</param>
    /// <param name="model">The meaning of the file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ObjectLife Of(ExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        var life = new ObjectLife(model, cancellation);
        life.Begin(made);
        return life;
    }

    private void Begin(ExpressionSyntax made)
    {
        SyntaxNode at = ObjectPath.Outermost(made);
        if (at != ObjectPath.Value(made))
        {
            // An item of a list: code may take it out again, but hardly does where the list goes on at once.
            Take(at);
            IsKept |= IsHandedOver;
        }
        else if (at.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } variable })
        {
            Follow(variable.Identifier.ValueText, Block.After(statement));
        }
        else if (at.Parent is AssignmentExpressionSyntax { Left: var over } either && !either.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            // It may be another that is changed.
            Leave(either, PolicySink.NameOf(over));
        }
        else if (at.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax parameter } given && _model.GetSymbolInfo(parameter, _cancellation).Symbol is IParameterSymbol)
        {
            Leave(given, parameter.Identifier.ValueText);
        }
        else if (at.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax set } && IsLocal(left, out ILocalSymbol? local))
        {
            if (local is null) return;
            // The one before it is another object.
            if (Block.Declares(set, local, _cancellation)) Follow(local.Name, Block.After(set));
            else Leave(set, local.Name);
        }
        else if (ObjectPath.MemberOf(at) is { } member)
        {
            IsKept = true;
            TypeDeclarationSyntax? type = at.FirstAncestorOrSelf<TypeDeclarationSyntax>();
            IsChangedElsewhere |= type is not null && Uses(type, member).Any(use => ObjectPath.IsChanged(use));
        }
        else
        {
            Take(at);
        }
    }

    /// <summary>A variable of the block around the assignment; a discard is none.</summary>
    private bool IsLocal(IdentifierNameSyntax left, out ILocalSymbol? local)
    {
        ISymbol? symbol = _model.GetSymbolInfo(left, _cancellation).Symbol;
        local = symbol as ILocalSymbol;
        return local is not null || symbol is IDiscardSymbol;
    }

    /// <summary>It was made within a branch: what is done to it later may be done to another.</summary>
    private void Leave(SyntaxNode set, string name)
    {
        IsKept = true;
        IsChangedElsewhere |= Reassignment.MemberOf(set) is not { } member || Uses(member, name).Any(use => ObjectPath.IsChanged(use));
    }

    private void Follow(string name, IEnumerable<StatementSyntax> following)
    {
        foreach (StatementSyntax statement in following)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax over } }
                && over.Identifier.ValueText == name)
                return;
            if (statement is ExpressionStatementSyntax { Expression: var done } && ObjectPath.ChangeOf(done, name) is { } change) _changes.Add(change);
            else UseIn(statement, name);
        }
    }

    private void UseIn(SyntaxNode statement, string name)
    {
        foreach (IdentifierNameSyntax use in Uses(statement, name))
        {
            if (ObjectPath.IsChanged(use)) IsChangedElsewhere = true;
            else if (!ObjectPath.IsPart(use)) Take(ObjectPath.Outermost(use));
        }
    }

    /// <summary>Where the object goes as a whole.</summary>
    private void Take(SyntaxNode at)
    {
        switch (at.Parent)
        {
            case ArgumentSyntax argument:
                Take(argument);
                break;
            // A part of another object, where that is made; or a question about it.
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } or AnonymousObjectMemberDeclaratorSyntax:
            case ExpressionStatementSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax or InterpolationSyntax:
            case InitializerExpressionSyntax:
                break;
            case MemberAccessExpressionSyntax access:
                IsChangedElsewhere |= access.Parent is InvocationExpressionSyntax && !ObjectPath.IsQuestion(access);
                break;
            case EqualsValueClauseSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax }:
                IsHandedOver = true;
                break;
            default:
                IsKept = true;
                break;
        }
    }

    private void Take(ArgumentSyntax argument)
    {
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None)) IsChangedElsewhere = true;
        else if (argument.Parent?.Parent is not { } call || _model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method) IsHandedOver = true;
        else if (KnownTakers.Take(method))
        {
            IsKept |= !KnownTakers.Deploys(method);
        }
        else
        {
            ParameterSyntax? declared = ObjectPath.ParameterOf(argument, method) is { DeclaringSyntaxReferences: [var reference] }
                ? reference.GetSyntax(_cancellation) as ParameterSyntax : null;
            IsKept = true;
            // Another file's method is not bound for this.
            if (declared?.Parent?.Parent is not { } body || body.SyntaxTree != argument.SyntaxTree || _depth == MostMethods) IsHandedOver = true;
            else FollowInto(body, declared.Identifier.ValueText);
        }
    }

    private void FollowInto(SyntaxNode method, string parameter)
    {
        _depth++;
        UseIn(method, parameter);
        _depth--;
    }

    private static IEnumerable<IdentifierNameSyntax> Uses(SyntaxNode within, string name) => within.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(use => use.Identifier.ValueText == name && use.Parent is not (NameColonSyntax or NameEqualsSyntax)
            && !(use.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == use));
}
