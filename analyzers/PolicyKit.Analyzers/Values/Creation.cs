using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Finds where the object is made that an expression has the value of.</summary>
internal static class Creation
{
    // A method that gives a field that a constructor sets from a variable.
    private const int MostHops = 4;

    /// <summary>The creation; null where it is not to be seen, or stands in another file.</summary>
    public static BaseObjectCreationExpressionSyntax? Behind(ExpressionSyntax given, Reading reading)
    {
        for (int hops = 0; hops < MostHops; hops++)
        {
            given = Unwrapped.Of(given);
            if (given is BaseObjectCreationExpressionSyntax made) return made;
            if (HeldValue.Of(given, reading) is not { } held || held.Value.SyntaxTree != given.SyntaxTree) return null;
            given = held.Value;
        }

        return null;
    }
}
