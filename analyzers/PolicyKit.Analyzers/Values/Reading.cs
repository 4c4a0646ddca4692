using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>
/// One reading of what code in a file says: what its names mean, and which way the reading goes where code chooses between values. What
/// is true whichever way the code goes is found by reading each of them.
/// </summary>
internal sealed class Reading
{
    // A list in a variable of what methods give, each of constants; also ends what is declared by itself.
    private const int MostHops = 5;

    private readonly Choices _choices;
    private readonly List<ISymbol> _followed = [];

    private Reading(SemanticModel model, Choices choices, CancellationToken cancellation)
    {
        Model = model;
        Cancellation = cancellation;
        _choices = choices;
    }

    /// <summary>A reading that knows nothing where code chooses.</summary>
    public Reading(SemanticModel model, CancellationToken cancellation)
        : this(model, Choices.None, cancellation)
    {
    }

    public SemanticModel Model { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Whether the values that are read are those of conditions, where the widest that there may be is what counts.</summary>
    public bool IsInCondition { get; set; }

    /// <summary>What is read in each of the ways that the code may go; nothing where one of them gives nothing.</summary>
    public static IReadOnlyList<T> Ways<T>(SemanticModel model, Func<Reading, T?> read, CancellationToken cancellation)
        where T : class
    {
        var choices = new Choices();
        var ways = new List<T>();
        do
        {
            if (read(new Reading(model, choices, cancellation)) is not { } way) return [];
            ways.Add(way);
        }
        while (choices.Next());

        return ways;
    }

    public ISymbol? SymbolOf(SyntaxNode node) => Model.GetSymbolInfo(node, Cancellation).Symbol;

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) =>
        Model.GetTypeInfo(expression, Cancellation).Type is { TypeKind: not TypeKind.Error } type ? type : null;

    public string? ConstantOf(ExpressionSyntax expression) => Model.GetConstantValue(expression, Cancellation).Value as string;

    /// <summary>Which of several values this reading takes; null where that is not known.</summary>
    /// <param name="what">What decides: two choices by the same are taken alike.</param>
    /// <param name="count">How many there are.</param>
    public int? Choose(string what, int count) => count == 1 ? 0 : _choices.Take(what, count);

    /// <summary>Reads what a variable holds, or a method gives; that of another is not read within it without end.</summary>
    public void Follow(ISymbol variable, Action read)
    {
        _followed.Add(variable);
        read();
        _followed.RemoveAt(_followed.Count - 1);
    }

    /// <summary>Whether the variable may be followed from here.</summary>
    public bool MayFollow(ISymbol variable) =>
        _followed.Count < MostHops && _followed.Count(other => SymbolEqualityComparer.Default.Equals(other, variable)) < 2;
}
