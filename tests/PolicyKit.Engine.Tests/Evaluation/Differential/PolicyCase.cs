using System.Text;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>A generated policy.</summary>
internal sealed class PolicyCase(params StatementCase[] statements)
{
    private string? _text;

    public static PolicyCase AllowAll { get; } = new(StatementCase.AllowAll);

    public StatementCase[] Statements { get; } = statements;

    /// <summary>The statements as JSON.</summary>
    public string Text => _text ??= Write();

    public string Json => "{\"Version\":\"2012-10-17\",\"Statement\":[" + Text + "]}";

    public PolicyCase With(StatementCase statement) => new([.. Statements, statement]);

    private string Write()
    {
        var json = new StringBuilder();
        for (int i = 0; i < Statements.Length; i++)
        {
            if (i > 0) json.Append(',');
            Statements[i].Write(json);
        }

        return json.ToString();
    }
}
