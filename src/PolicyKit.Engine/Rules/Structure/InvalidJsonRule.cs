using PolicyKit.Json;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1001: the text is not valid JSON, so IAM refuses it.</summary>
internal sealed class InvalidJsonRule() : Rule(RuleCatalogue.PK1001_InvalidJson)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Json is not { } json) return;
        bool syntaxTold = false;
        foreach (JsonError error in json.Errors)
        {
            // A name that stands twice is PK1003's. After the first break the reader guesses; what it finds next is often the
            // same mistake again.
            if (error.Kind == JsonErrorKind.DuplicateName || (error.Kind == JsonErrorKind.Syntax && syntaxTold)) continue;
            syntaxTold |= error.Kind == JsonErrorKind.Syntax;
            context.Report(Info, new(Visible(error.Range, json.Text)), error.Message);
        }
    }

    /// <summary>An error between characters is shown on the character before it.</summary>
    private static TextRange Visible(TextRange range, string text) =>
        range.Length > 0 || text.Length == 0 ? range : new(Math.Max(0, Math.Min(range.Start, text.Length) - 1), 1);
}
